// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QDir>
#include <QFile>

namespace ct::sim {

namespace {

constexpr int Stride = 97; // small, and no divisor of anything here

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Fault crashAt(DiskStep step)
{
    return Fault(int(Fault::CrashDbOpen) + int(step));
}

} // namespace

void copyBook(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    forgetFiles();
    for (const char *name : {"book.sqlite", "book.sqlite-journal", "journal.jsonl"}) {
        const QString target = to + u'/' + QLatin1String(name);
        QFile::remove(target);
        QFile source(from + u'/' + QLatin1String(name));
        if (source.open(QIODevice::ReadOnly))
            writeFile(target, source.readAll());
    }
}

bool makeTemplate(SimLoop &loop, const QString &dir)
{
    loop.restart();
    SimClock clock(loop);
    BookHooks hooks;
    hooks.newBookId = [] { return QStringLiteral("book-of-simulation"); };
    hooks.machineId = [] { return QStringLiteral("machine-1"); };
    BookPlace place;
    place.reserveBytes = 0; // memory is what the folder lies in
    place.dir = dir;
    return SqliteBook::open(place, clock, hooks).ok();
}

World::World(SimLoop &loop, Figures &figures, const RunOptions &options)
    : m_loop(loop),
      m_figures(figures),
      m_options(options),
      m_dice(options.seed * Stride + 1),
      m_orderIds(options.seed ^ 0x6f72646572ULL)
{
    m_loop.restart();
    m_loop.setSwitch([this](int owner) {
        DiskState::current = nullptr;
        for (const auto &shop : m_shops) {
            for (Program *program : {shop->program.get(), shop->second.get()}) {
                if (owner != 0 && program && program->owner() == owner)
                    DiskState::current = &program->disk();
            }
        }
    });
    m_profile.gateway = QStringLiteral("https://business.example");
    m_profile.username = QStringLiteral("shop & sons");
    m_profile.wire = m_dice.pick(QList<WireForm>{WireForm::PostQuery, WireForm::PostForm});
    m_profile.format = m_dice.pick(QList<AnswerFormat>{AnswerFormat::Json, AnswerFormat::Json,
                                                       AnswerFormat::Csv, AnswerFormat::Xml});
    if (options.directed) {
        m_profile.wire = WireForm::PostQuery;
        m_profile.format = AnswerFormat::Json;
    }
    m_password = std::make_shared<SecretBytes>(QByteArrayView(CanaryPassword));
    m_redactor.hide(*m_password);
    m_faults = std::make_unique<FaultPlan>(m_dice.branch(1), m_figures.faults);
    buildGateway();
    for (int i = 0; i < 2; ++i)
        addShop();
    m_trace.line(0, "run")
        .number("seed", qint64(options.seed))
        .text("persona", QByteArray(personaName(m_persona)))
        .text("format", answerFormatName(m_profile.format))
        .number("epoch", SimClock::Epoch);
}

World::~World()
{
    for (const auto &shop : m_shops) {
        for (auto *program : {&shop->program, &shop->second}) {
            if (*program)
                bury(*shop, *program);
        }
    }
    m_loop.setSwitch({});
    m_loop.restart();
}

void World::buildGateway()
{
    m_persona = m_options.persona.value_or(Persona(m_dice.below(PersonaCount)));
    ++m_figures.personas[personaName(m_persona)];
    const qint64 opening =
        m_dice.oneIn(6) && !m_options.directed ? m_dice.between(5'000, 60'000) : 50'000'000;
    m_gateway = std::make_unique<Gateway>(m_loop, m_trace, m_dice.branch(2), m_persona, opening);
    m_gateway->setPassword(CanaryPassword);
    m_gateway->setCallback(
        [this](const QByteArray &orderId, const QByteArray &) { noteCallback(orderId); });
    m_trace.line(0, "wallet").number("paise", opening);
}

void World::addShop()
{
    auto shop = std::make_unique<Shop>();
    shop->number = int(m_shops.size()) + 1;
    shop->dir = m_options.dir + QStringLiteral("/shop%1").arg(shop->number);
    shop->machine = QStringLiteral("machine-1");
    shop->clock = std::make_unique<SimClock>(m_loop);
    copyBook(m_options.templateDir, shop->dir);
    m_shops.push_back(std::move(shop));
}

Surroundings World::around(Shop &shop)
{
    return {m_loop,          m_trace,     *m_gateway,  *m_faults, *shop.clock,
            m_redactor,      m_profile,   m_password,  shop.dir,  shop.machine,
            &shop.freeBytes, &m_orderIds, &m_booksMade};
}

void World::note(const char *what, const Shop &shop)
{
    m_trace.line(m_loop.now(), what)
        .number("shop", shop.number)
        .number("lineage", shop.lineage)
        .number("wall", shop.clock->now().toMSecsSinceEpoch());
}

void World::open(Shop &shop)
{
    if (shop.program)
        return;
    shop.reopenAt = -1;
    ++m_figures.programs;
    shop.program = std::make_unique<Program>(around(shop), ++m_owners, m_dice.branch(3));
    note("open", shop);
    if (shop.dieOpening > 0) {
        shop.program->disk().dieAfter(shop.dieOpening, m_dice.oneIn(3));
        shop.dieOpening = 0;
    }
    if (std::exchange(shop.dieHealing, false)) {
        static const QList<DiskStep> steps{DiskStep::MirrorCut, DiskStep::FolderSync,
                                           DiskStep::MirrorWrite, DiskStep::MirrorSync};
        shop.program->disk().dieAt(m_dice.pick(steps), 1, m_dice.oneIn(3));
    }
    QString trouble;
    m_loop.as(shop.program->owner(), [&shop, &trouble] {
        trouble = shop.program->start();
        if (trouble.isEmpty())
            shop.program->lookEvery(std::chrono::seconds(30));
    });
    if (!trouble.isEmpty() && !shop.program->isDead()) {
        m_trace.line(m_loop.now(), "not_opened").number("shop", shop.number).text("why", trouble);
        bury(shop, shop.program);
        shop.reopenAt = m_loop.now() + 30'000;
    }
    forgetWhatWasMended(shop);
}

void World::openSecond(Shop &shop)
{
    if (!shop.program || shop.second)
        return;
    shop.second = std::make_unique<Program>(around(shop), ++m_owners, m_dice.branch(4));
    note("open_second", shop);
    QString trouble;
    m_loop.as(shop.second->owner(), [&shop, &trouble] {
        trouble = shop.second->start();
        if (trouble.isEmpty())
            shop.second->beEager();
    });
    if (!trouble.isEmpty())
        bury(shop, shop.second);
    // Its timer is its own: one of nobody's would run on while the machine sleeps.
    m_loop.as(shop.program->owner(), [&shop] {
        if (shop.program->isRunning())
            shop.program->lookEvery(std::chrono::seconds(1));
    });
}

void World::close(Shop &shop)
{
    if (shop.second)
        bury(shop, shop.second);
    if (!shop.program)
        return;
    note("close", shop);
    bury(shop, shop.program);
}

void World::die(Shop &shop)
{
    if (shop.program)
        shop.program->disk().freeze();
    clearDead();
}

//! Clears a program away, dead or in order. Its timers and the answers that it waited for go too.
void World::bury(Shop &shop, std::unique_ptr<Program> &program)
{
    const int owner = program->owner();
    m_loop.as(owner, [&program] {
        // Whatever it does in its last moments must still find its own disk.
        DiskState::current = &program->disk();
        auto last = std::move(program);
        last.reset();
        DiskState::current = nullptr;
    });
    m_loop.forget(owner);
    (void)shop;
}

void World::clearDead()
{
    for (const auto &shop : m_shops) {
        for (auto *program : {&shop->program, &shop->second}) {
            if (!*program || !(*program)->isDead())
                continue;
            ++m_figures.deaths;
            m_trace.line(m_loop.now(), "died")
                .number("shop", shop->number)
                .text("at", QByteArray(diskStepName((*program)->disk().diedAt())));
            if ((*program)->disk().diedByItself()) {
                strike(crashAt((*program)->disk().diedAt()));
                if ((*program)->disk().diedHalfway())
                    strike(Fault::CrashTornWrite);
            }
            bury(*shop, *program);
            if (program == &shop->program && !m_calm)
                shop->reopenAt = m_loop.now() + m_dice.between(500, 90'000);
        }
        if (!shop->program && shop->reopenAt >= 0 && shop->reopenAt <= m_loop.now())
            open(*shop);
    }
}

void World::pass(qint64 ms)
{
    const qint64 until = m_loop.now() + ms;
    while (true) {
        qint64 stop = until;
        for (const auto &shop : m_shops) {
            if (!shop->program && shop->reopenAt >= 0)
                stop = std::min(stop, std::max(shop->reopenAt, m_loop.now()));
        }
        const bool ran = m_loop.step(stop);
        clearDead();
        if (!ran && m_loop.now() >= until)
            return;
    }
}

void World::sleep(Shop &shop, qint64 ms)
{
    shop.clock->sleep(ms);
    shop.asleepUntil = std::max(shop.asleepUntil, m_loop.now()) + ms;
    for (Program *program : {shop.program.get(), shop.second.get()}) {
        if (program)
            m_loop.postpone(program->owner(), ms);
    }
}

void World::session(qint64 ms, int actions, int faults)
{
    for (int i = 0; i < actions; ++i) {
        m_loop.after(m_dice.between(1'000, ms), 0, [this] {
            act(*m_shops.at(std::size_t(m_dice.below(qint64(m_shops.size())))));
        });
    }
    for (int i = 0; i < faults; ++i) {
        m_loop.after(m_dice.between(1'000, ms), 0, [this] {
            localFault(*m_shops.at(std::size_t(m_dice.below(qint64(m_shops.size())))));
        });
    }
    pass(ms);
}

void World::run()
{
    ++m_figures.runs;
    for (const auto &shop : m_shops)
        open(*shop);
    if (!m_options.full) {
        session(m_dice.between(30'000, 150'000), int(m_dice.between(5, 18)), int(m_dice.below(7)));
        return;
    }
    m_gateway->setLate(60'000, 20 * 3'600'000);
    const qint64 days = m_dice.between(1, 3);
    for (qint64 day = 0; day < days; ++day) {
        const qint64 sessions = m_dice.between(2, 4);
        for (qint64 i = 0; i < sessions; ++i) {
            session(m_dice.between(3 * 60'000, 9 * 60'000), int(m_dice.between(10, 20)),
                    int(m_dice.between(1, 5)));
            // Between the busy times the machines sleep, with whatever is under way.
            const qint64 rest = m_dice.between(30 * 60'000, 5 * 3'600'000);
            for (const auto &shop : m_shops)
                sleep(*shop, rest);
            pass(rest);
        }
    }
}

void World::writeTrace() const
{
    (void)writeFile(m_options.dir + QStringLiteral("/run.jsonl"), m_trace.bytes());
}

} // namespace ct::sim
