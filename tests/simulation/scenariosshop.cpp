// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <QFile>
#include <cerrno>

namespace ct::sim {

namespace {

constexpr qint64 Hour = 3'600'000;
constexpr qint64 Year = 365 * 24 * Hour;

//! A thousand call-backs for one order, open or final: no state moves, hardly a question is asked.
void g13(Stage &stage)
{
    const OrderId done = stage.sell();
    const OrderId lost = stage.sell(Fault::RequestLostReset);
    stage.pass(20'000, lost, State::Unknown);
    stage.pass(60'000);
    const int asked = stage.questions(done) + stage.questions(lost);
    const auto before = stage.states();
    for (int i = 0; i < 1000; ++i)
        stage.world().hint(stage.shop(), i % 2 ? done : lost);
    stage.pass(5'000);
    stage.expect(stage.states() == before, QStringLiteral("no state moved"));
    stage.expect(stage.questions(done) + stage.questions(lost) - asked <= 4,
                 QStringLiteral("hardly a question more"));
}

void g14(Stage &stage)
{
    const OrderId lost = stage.sell(Fault::RequestLostSilence);
    stage.pass(95'000, lost, State::Unknown);
    stage.shop().program->resolver().stop();
    const auto before = stage.states();
    for (int i = 0; i < 200; ++i)
        stage.world().hint(stage.shop(), OrderId(QString::number(100'000'000'000'000 + i)));
    stage.world().hint(stage.shop(), OrderId(QString(5'000, u'9')));
    stage.world().hint(stage.shop(), lost);
    stage.pass(60'000);
    stage.expect(stage.states() == before, QStringLiteral("no state moved, no order appeared"));
}

void g15(Stage &stage)
{
    const Intent intent = stage.intent();
    const OrderId first = stage.sellIntent(intent);
    stage.expect(!first.isEmpty(), QStringLiteral("the first press sells"));
    for (int i = 0; i < 20; ++i)
        stage.expect(stage.sellIntent(intent).isEmpty(), QStringLiteral("no other press does"));
    stage.world().openSecond(stage.shop());
    const auto other = stage.world().sell(stage.shop(), stage.shop().second.get(), intent, false);
    stage.expect(!other, QStringLiteral("nor does another program"));
    stage.pass(5'000, first, State::Success);
    stage.expect(stage.states().size() == 1, QStringLiteral("one attempt"));
    stage.expect(stage.requests(first) == 1, QStringLiteral("one request"));
}

//! The wall clock jumps and the machine sleeps while a sale is under way.
void g16(Stage &stage)
{
    for (const qint64 jump : {10 * Year, -10 * Year, Hour, -Hour, qint64(-4'000)}) {
        const OrderId orderId = stage.sell(Fault::ReplyLostReset);
        stage.shop().clock->setWallOffset(stage.shop().clock->wallOffset() + jump);
        stage.pass(40'000, orderId, State::Success);
        stage.expect(stage.stateOf(orderId) == State::Success,
                     QStringLiteral("found out after a jump of %1 h").arg(jump / Hour));
    }
    const OrderId asleep = stage.sell(Fault::RequestLostSilence);
    stage.world().sleep(stage.shop(), 8 * Hour);
    stage.pass(8 * Hour + 100'000, asleep, State::Unknown);
    stage.expect(stage.stateOf(asleep) == State::Unknown, QStringLiteral("unknown after sleep"));
    const auto page = stage.states();
    stage.expect(page.size() == 6, QStringLiteral("six sales, in their order"));
}

void g20(Stage &stage)
{
    // Before the permit: nothing is sold, and nothing leaves.
    stage.shop().freeBytes = 100'000'000;
    stage.expect(stage.sellIntent(stage.intent()).isEmpty(),
                 QStringLiteral("little room: no sale"));
    stage.shop().freeBytes = 1LL << 34;
    DiskState &disk = stage.shop().program->disk();
    for (const DiskStep step : {DiskStep::DbWrite, DiskStep::MirrorWrite}) {
        disk.failWith(ENOSPC, stepBit(step));
        stage.expect(stage.sellIntent(stage.intent()).isEmpty(), QStringLiteral("full: no sale"));
        disk.heal();
    }
    const auto before = stage.states();
    for (const State state : before)
        stage.expect(state == State::NotSent, QStringLiteral("what was begun is not sent"));
    // After the request: the answer waits for room.
    const OrderId orderId = stage.sell();
    disk.failWith(ENOSPC, stepBit(DiskStep::DbWrite) | stepBit(DiskStep::MirrorWrite));
    stage.pass(10'000);
    stage.expect(stage.stateOf(orderId) == State::Sending, QStringLiteral("not recorded yet"));
    disk.heal();
    stage.pass(5'000, orderId, State::Success);
    stage.expect(stage.stateOf(orderId) == State::Success, QStringLiteral("recorded with room"));
    const OrderId lost = stage.sell();
    disk.failWith(ENOSPC, stepBit(DiskStep::DbWrite));
    stage.pass(5'000);
    stage.world().die(stage.shop());
    stage.pass(100'000, lost, State::Success);
    stage.expect(stage.stateOf(lost) == State::Success, QStringLiteral("asked after a restart"));
}

void g21(Stage &stage)
{
    const OrderId done = stage.sell();
    stage.pass(5'000, done, State::Success);
    DiskState &disk = stage.shop().program->disk();
    disk.failWith(EROFS, DbSteps | MirrorSteps | stepBit(DiskStep::FileMake));
    stage.expect(stage.sellIntent(stage.intent()).isEmpty(), QStringLiteral("read-only: no sale"));
    stage.expect(stage.stateOf(done) == State::Success, QStringLiteral("looking up works"));
    stage.expect(!stage.states().isEmpty(), QStringLiteral("the history, too"));
    disk.heal();
    stage.pass(3'000);
    stage.expect(!stage.sellIntent(stage.intent()).isEmpty(), QStringLiteral("and on it goes"));
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(at))
        file.write(bytes);
}

//! A damaged book stops selling; put right, it goes on.
void g22(Stage &stage)
{
    const OrderId done = stage.sell();
    stage.pass(5'000, done, State::Success);
    Shop &shop = stage.shop();
    stage.world().close(shop);
    shop.newest = shop.dir + QStringLiteral("-whole");
    copyBook(shop.dir, shop.newest);
    // An entry of the journal says what it did not say.
    QFile book(shop.dir + QStringLiteral("/book.sqlite"));
    qint64 at = -1;
    if (book.open(QIODevice::ReadOnly))
        at = book.readAll().indexOf("\"number\":\"9800000111");
    book.close();
    stage.expect(at > 0, QStringLiteral("the number stands in the file"));
    overwrite(book.fileName(), at, "\"number\":\"9800000119");
    stage.world().open(shop);
    const bool refused =
        !shop.program || !shop.program->isRunning() || stage.health() == BookHealth::Damaged;
    stage.expect(refused, QStringLiteral("the damage is seen"));
    stage.expect(stage.sellIntent(stage.intent()).isEmpty(), QStringLiteral("nothing is sold"));
    stage.world().repair(shop);
    stage.pass(1'000);
    stage.expect(!stage.sellIntent(stage.intent()).isEmpty(), QStringLiteral("and on it goes"));
}

void g23(Stage &stage)
{
    const OrderId done = stage.sell();
    stage.pass(5'000, done, State::Success);
    Shop &shop = stage.shop();
    const QString mirror = shop.dir + QStringLiteral("/journal.jsonl");
    QFile file(mirror);
    const QByteArray whole = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    // Short, torn or gone: mended by the next opener.
    for (const qint64 size :
         {qint64(whole.lastIndexOf('\n', -2) + 1), qint64(whole.size() - 9), qint64(0)}) {
        stage.world().close(shop);
        QFile::resize(mirror, size);
        stage.world().open(shop);
        QFile again(mirror);
        stage.expect(again.open(QIODevice::ReadOnly) && again.readAll().startsWith(whole),
                     QStringLiteral("mended from %1 bytes").arg(size));
    }
    // Edited: seen, and nothing is sold.
    stage.world().close(shop);
    shop.newest = shop.dir + QStringLiteral("-whole");
    copyBook(shop.dir, shop.newest);
    overwrite(mirror, whole.lastIndexOf("\"at\":") + 6, "0");
    stage.world().open(shop);
    stage.expect(stage.sellIntent(stage.intent()).isEmpty(), QStringLiteral("nothing is sold"));
    stage.world().repair(shop);
}

//! Two programs on one book: they see each other's sales and never ask or sell against each other.
void g24(Stage &stage)
{
    stage.world().openSecond(stage.shop());
    const OrderId orderId = stage.sell(Fault::ReplyLostReset);
    stage.pass(30'000, orderId, State::Success);
    stage.expect(stage.stateOf(orderId) == State::Success, QStringLiteral("one outcome"));
    const Intent intent = stage.intent();
    const auto other = stage.world().sell(stage.shop(), stage.shop().second.get(), intent, false);
    stage.expect(other.has_value(), QStringLiteral("the second program sells"));
    stage.expect(stage.sellIntent(intent).isEmpty(), QStringLiteral("the first one finds it"));
    stage.pass(5'000, *other, State::Success);
    stage.expect(stage.stateOf(*other) == State::Success, QStringLiteral("both see the outcome"));
}

//! An old book beside its newer mirror, and a folder on another computer.
void g25(Stage &stage)
{
    Shop &shop = stage.shop();
    const OrderId old = stage.sell();
    stage.pass(5'000, old, State::Success);
    stage.world().saveBackup(shop);
    const OrderId gap = stage.sell(Fault::RequestLostSilence);
    stage.pass(95'000, gap, State::Unknown);
    stage.world().restoreBook(shop);
    const bool knows = stage.attempt(gap).has_value();
    const bool sells = !stage.sellIntent(stage.intent()).isEmpty();
    stage.expect(knows || !sells, QStringLiteral("no selling before the gap is known"));
    stage.world().repair(shop);
    stage.pass(1'000);
    stage.expect(stage.attempt(gap).has_value(), QStringLiteral("what was open is not forgotten"));

    Shop &clone = stage.world().cloneFolder(shop);
    clone.machine = QStringLiteral("machine-2");
    stage.world().open(clone);
    const Intent intent = stage.intent();
    const auto sold = stage.world().sell(clone, clone.program.get(), intent, false, true);
    if (sold)
        stage.expect(!stage.states().contains(sold->text()), QStringLiteral("an id of its own"));
}

void g26(Stage &stage)
{
    Shop &shop = stage.shop();
    const OrderId done = stage.sell();
    stage.pass(5'000, done, State::Success);
    stage.world().close(shop);
    const QString path = shop.dir + QStringLiteral("/book.sqlite");
    QFile book(path);
    const QByteArray whole = book.open(QIODevice::ReadOnly) ? book.readAll() : QByteArray();
    book.close();
    overwrite(path, 60, QByteArray::fromHex("0000270f")); // user_version 9999
    QFile newer(path);
    const QByteArray before = newer.open(QIODevice::ReadOnly) ? newer.readAll() : QByteArray();
    newer.close();
    stage.world().open(shop);
    stage.expect(!shop.program, QStringLiteral("a newer schema is refused"));
    const QByteArray after = newer.open(QIODevice::ReadOnly) ? newer.readAll() : QByteArray();
    stage.expect(before == after, QStringLiteral("nothing was changed"));
    overwrite(path, 60, whole.mid(60, 4));
    stage.pass(60'000);
    stage.expect(stage.stateOf(done) == State::Success, QStringLiteral("put back, it opens"));
}

//! Call-backs alone, with nobody who asks.
void i11(Stage &stage)
{
    const OrderId lost = stage.sell(Fault::ReplyLostSilence);
    const OrderId done = stage.sell();
    const OrderId pending = stage.sell(std::nullopt, Fate::PendingSuccess);
    stage.pass(95'000, lost, State::Unknown);
    stage.shop().program->resolver().stop();
    stage.pass(30'000);
    const auto before = stage.states();
    for (int i = 0; i < 100; ++i) {
        for (const OrderId &orderId : {lost, done, pending})
            stage.world().hint(stage.shop(), orderId);
    }
    stage.pass(3'600'000);
    stage.expect(stage.states() == before, QStringLiteral("no state moved"));
}

//! Time alone, with a dead network: 400 days change no wallet effect.
void i12(Stage &stage)
{
    const OrderId lost = stage.sell(Fault::ReplyLostSilence);
    const OrderId failing = stage.sell(Fault::BodyKnownRefusal);
    stage.pass(200);
    const OrderId pending = stage.sell(std::nullopt, Fate::PendingFailure);
    stage.pass(200);
    const OrderId done = stage.sell();
    const OrderId never = stage.sell(Fault::DnsNotFound);
    stage.pass(800);
    stage.shop().program->wire().setFrozen(true);
    const OrderId sending = stage.sell();
    QMap<QString, WalletEffect> before;
    const auto held = stage.states();
    for (auto state = held.cbegin(); state != held.cend(); ++state)
        before.insert(state.key(), walletEffect(*state));
    for (int day = 0; day < 400; ++day) {
        stage.world().sleep(stage.shop(), 24 * Hour - 30'000);
        stage.world().sleep(stage.shop(2), 24 * Hour - 30'000);
        stage.pass(24 * Hour);
    }
    QMap<QString, WalletEffect> after;
    const auto then = stage.states();
    for (auto state = then.cbegin(); state != then.cend(); ++state)
        after.insert(state.key(), walletEffect(*state));
    stage.expect(before == after, QStringLiteral("no wallet effect moved in 400 days"));
    stage.expect(then.size() == 6, QStringLiteral("six sales"));
    stage.expect(stage.stateOf(sending) == State::Unknown, QStringLiteral("sending to unknown"));
    for (const OrderId &orderId : {lost, failing, pending})
        stage.expect(isOpen(stage.stateOf(orderId)), QStringLiteral("open stays open"));
    stage.expect(stage.stateOf(done) == State::Success && stage.stateOf(never) == State::NotSent,
                 QStringLiteral("final stays final"));
    stage.shop().program->wire().setFrozen(false);
}

} // namespace

const QList<NamedScenario> shopScenarios{{"G13", g13}, {"G14", g14}, {"G15", g15}, {"G16", g16},
                                         {"G20", g20}, {"G21", g21}, {"G22", g22}, {"G23", g23},
                                         {"G24", g24}, {"G25", g25}, {"G26", g26}, {"I11", i11},
                                         {"I12", i12}};

} // namespace ct::sim
