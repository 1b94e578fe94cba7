// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// powerimages --log FILE --root DIR --base DIR --work DIR --images N [--seed S] [--first I]
// [--seconds S] [--deaf] [--rebuild]
//
// Makes N images of what a power cut may leave of the folder --base while the recorded program (see
// crashtracer --bytes; it worked in --root) ran on it, opens each as a starting program would, and
// wants: a book that is whole, a mirror that agrees, every attempt that was sent, every outcome
// that a person was told. An image that was met before, byte for byte, is not opened again: what is
// in it is known, and held against what had been promised at its own moment. Prints one line of
// JSON; ends with 1 where an image broke a promise. Begins no image after S seconds. With --deaf
// the disk does nothing when it is told to flush: images must break then. With --rebuild a folder
// without a book gets one from its mirror first, as a person would have it.
#include "image.h"

#include <bookcheck.h>
#include <bookplace.h>
#include <clock.h>
#include <mending.h>
#include <sqlitebook.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace {

using namespace crash;
using namespace ct;

using States = QMap<QString, State>;

//! Opens, recovers and checks, as the next program would.
struct Opened
{
    States states;
    QStringList problems;
};

//! Empty, or why there is no book afterwards.
QString rebuild(const BookPlace &place, const Clock &clock)
{
    // Carries on with what was begun; without a book it can only be refused.
    (void)SqliteBook::open(place, clock);
    if (QFile::exists(bookFile(place.dir)))
        return {};
    MendRequest request;
    request.place = place;
    request.from = mirrorFile(place.dir);
    const Mending mending = rebuildBook(request, clock);
    const auto *refused = std::get_if<MendRefused>(&mending);
    return refused ? QStringLiteral("R5: no book comes from the mirror: ") + refused->detail
                   : QString();
}

Opened openBook(const QString &folder, const Clock &clock, bool isRebuilt)
{
    Opened opened;
    {
        BookPlace place;
        place.dir = folder;
        place.practice = true;
        if (isRebuilt)
            opened.problems << rebuild(place, clock);
        opened.problems.removeAll(QString());
        auto book = SqliteBook::open(place, clock);
        if (!book.ok()) {
            opened.problems << QStringLiteral("it does not open: ") + book.error().detail;
            return opened;
        }
        if ((*book)->health() != BookHealth::Well)
            opened.problems << QStringLiteral("unwell: ") + (*book)->problems().join(u"; ");
        if (const auto recovered = (*book)->recover(); !recovered.ok())
            opened.problems << QStringLiteral("recovery: ") + recovered.error().detail;
        const auto page = (*book)->page({}, {}, 1000);
        if (!page.ok()) {
            opened.problems << QStringLiteral("history: ") + page.error().detail;
            return opened;
        }
        for (const Attempt &attempt : page->rows)
            opened.states.insert(attempt.orderId.text(), attempt.state());
    }
    const QStringList found = verifyBook(folder);
    for (const QString &problem : found)
        opened.problems << QStringLiteral("verify: ") + problem;
    return opened;
}

//! What holds of every image, whenever the power went.
struct Promises
{
    States before; //!< of the folder as it was
    States after;  //!< of the folder when the program had ended

    QStringList broken(const QList<Op> &ops, qsizetype cut, const States &found) const;
};

QStringList Promises::broken(const QList<Op> &ops, qsizetype cut, const States &found) const
{
    QStringList problems;
    for (auto known = before.cbegin(); known != before.cend(); ++known) {
        const auto now = found.constFind(known.key());
        if (now == found.cend())
            problems << QStringLiteral("I2: %1 is gone").arg(known.key());
        else if (*now != *known && *now != after.value(known.key()) && *now != State::Failing)
            problems << QStringLiteral("%1 is %2").arg(known.key(), stateName(*now));
    }
    for (qsizetype i = 0; i < std::min(cut + 1, ops.size()); ++i) {
        const Op &op = ops.at(i);
        if (op.kind == Op::Kind::Send) {
            const auto now = found.constFind(op.name);
            if (now == found.cend())
                problems << QStringLiteral("I2, I6: %1 was sent and is not there").arg(op.name);
            else if (*now != State::Unknown && *now != State::Failing && *now != after[op.name])
                problems << QStringLiteral("%1 was sent and is %2").arg(op.name, stateName(*now));
        }
        if (op.kind == Op::Kind::Tell && i < cut) {
            const QString now =
                found.contains(op.name) ? stateName(found.value(op.name)) : QStringLiteral("gone");
            // An open outcome may have been asked about once more.
            if (now != op.former && isFinal(stateFromName(op.former).value_or(State::Unknown)))
                problems << QStringLiteral("%1 was told to be %2 and is %3")
                                .arg(op.name, op.former, now);
        }
    }
    return problems;
}

struct Options
{
    QString log, root, base, work;
    int images = 0;
    quint32 seed = 1;
    int first = 0;
    int seconds = 0;        //!< 0: as long as it takes
    bool isDeaf = false;    //!< a disk that only pretends to flush
    bool isRebuilt = false; //!< there may be no book, but its mirror
};

int complain(const QString &sentence)
{
    std::fprintf(stderr, "powerimages: %s\n", qUtf8Printable(sentence));
    return 2;
}

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

class Program
{
public:
    Program(Options options, Recording recording)
        : m_options(std::move(options)),
          m_recording(std::move(recording)),
          m_base(readDisk(m_options.base, m_recording.inodes))
    {
        for (const QByteArray &content : m_base.contents)
            m_baseDigests.insert(content.constData(), digestOf(content));
    }

    int run();

private:
    QByteArray digest(const Disk &disk) const;
    Opened look(const Disk &disk);
    void image(int number);

    const Options m_options;
    const Recording m_recording;
    const Disk m_base;
    const SystemClock m_clock;
    Promises m_promises;
    QJsonArray m_broken;
    QSet<qsizetype> m_cuts;
    QHash<QByteArray, Opened> m_known;             //!< by what the image holds
    QHash<const char *, QByteArray> m_baseDigests; //!< of m_base's files, by where their bytes lie
};

//! One image from another: names and bytes. Most files are the ones that were there before.
QByteArray Program::digest(const Disk &disk) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto file = disk.names.cbegin(); file != disk.names.cend(); ++file) {
        const QByteArray content = disk.contents.value(file.value());
        const auto old = m_baseDigests.constFind(content.constData());
        hash.addData(file.key().toUtf8() + '\0');
        hash.addData(old == m_baseDigests.cend() ? digestOf(content) : *old);
    }
    return hash.result();
}

Opened Program::look(const Disk &disk)
{
    const QByteArray name = digest(disk);
    const auto known = m_known.constFind(name);
    if (known != m_known.cend())
        return *known;
    const QString folder = m_options.work + QStringLiteral("/image");
    QDir(folder).removeRecursively();
    if (!writeDisk(disk, folder))
        return {{}, {QStringLiteral("the image cannot be written")}};
    return *m_known.insert(name, openBook(folder, m_clock, m_options.isRebuilt));
}

void Program::image(int number)
{
    QRandomGenerator dice({m_options.seed, quint32(number)});
    const auto cut = qsizetype(dice.bounded(quint32(m_recording.ops.size() + 1)));
    m_cuts.insert(cut);
    ForgetfulDisk disk(m_base);
    for (qsizetype i = 0; i < cut; ++i) {
        const Op &op = m_recording.ops.at(i);
        const bool isFlush = op.kind == Op::Kind::Sync || op.kind == Op::Kind::SyncNames;
        if (!isFlush || !m_options.isDeaf)
            disk.play(op);
    }
    const Opened opened = look(disk.afterPowerCut(dice));
    QStringList problems = opened.problems;
    if (problems.isEmpty())
        problems = m_promises.broken(m_recording.ops, cut, opened.states);
    if (problems.isEmpty())
        return;
    std::fprintf(stderr, "image %d, cut at %lld of %lld: %s\n", number, qint64(cut),
                 qint64(m_recording.ops.size()), qUtf8Printable(problems.join(u"; ")));
    m_broken.append(QStringLiteral("image %1: %2").arg(number).arg(problems.join(u"; ")));
}

int Program::run()
{
    ForgetfulDisk whole(m_base);
    for (const Op &op : m_recording.ops)
        whole.play(op);
    // The recording itself must lead to a good book, or the images would prove nothing.
    const Opened before = look(m_base);
    const Opened after = look(whole.now());
    if (!before.problems.isEmpty() || !after.problems.isEmpty())
        return complain((before.problems + after.problems).join(u"; "));
    m_promises = {before.states, after.states};
    QElapsedTimer time;
    time.start();
    m_known.clear();
    int made = 0;
    while (made < m_options.images &&
           (m_options.seconds == 0 || time.elapsed() < m_options.seconds * 1000LL))
        image(m_options.first + made++);
    const QJsonObject report{{QStringLiteral("images"), made},
                             {QStringLiteral("different"), m_known.size()},
                             {QStringLiteral("operations"), m_recording.ops.size()},
                             {QStringLiteral("cuts"), m_cuts.size()},
                             {QStringLiteral("ms"), time.elapsed()},
                             {QStringLiteral("broken"), m_broken}};
    std::printf("%s\n", QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return m_broken.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const char *names[] = {"log", "root", "base", "work", "images", "seed", "first", "seconds"};
    for (const char *name : names)
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("VALUE")});
    parser.addOptions({{QStringLiteral("deaf"), {}}, {QStringLiteral("rebuild"), {}}});
    parser.process(app);
    const auto value = [&parser](const char *name) {
        return parser.value(QString::fromLatin1(name));
    };
    Options options{value("log"), value("root"), value("base"), value("work")};
    options.images = value("images").toInt();
    options.seed = value("seed").toUInt();
    options.first = value("first").toInt();
    options.seconds = value("seconds").toInt();
    options.isRebuilt = parser.isSet(QStringLiteral("rebuild"));
    options.isDeaf = parser.isSet(QStringLiteral("deaf"));
    QStringList folders{QString()};
    folders += readDisk(options.base, {}).folders;
    auto recording = readRecording(options.log, options.root, folders);
    if (!recording.ok())
        return complain(recording.error().detail);
    if (options.images < 1 || recording->ops.isEmpty())
        return complain(QStringLiteral("there is nothing to make images of"));
    return Program(std::move(options), *std::move(recording)).run();
}
