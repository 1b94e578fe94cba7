// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include "counter.h"
#include "shopfront.h"

#include <historycsv.h>
#include <language.h>
#include <practicerow.h>
#include <receiptfacts.h>
#include <receiptfile.h>
#include <receipttext.h>
#include <sandbox.h>
#include <sqlitebook.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <deque>

namespace ct {

namespace {

using namespace std::chrono_literals;

constexpr auto Tick = 25ms;
constexpr qint64 StepLimitMs = 60'000;
constexpr QSize Wide(1366, 768);
constexpr QSize Narrow(1024, 768);

//! One thing to do or to wait for: called every tick until it says true.
struct Step
{
    QString name;
    std::function<bool()> done;
};

class Demo : public QObject
{
public:
    Demo(Counter &counter, ShopFront &front, QApplication &application, const QDir &folder)
        : m_counter(counter), m_front(front), m_application(application), m_folder(folder)
    {
        connect(&m_timer, &QTimer::timeout, this, &Demo::tick);
        connect(&counter.sell(), &Sell::ended, this,
                [this](const Attempt &attempt) { m_ended << attempt.orderId; });
        script();
    }

    void start()
    {
        m_since.start();
        m_timer.start(Tick);
    }

private:
    QWidget *window() const { return m_front.window(); }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return window()->findChild<Widget *>(QLatin1String(name));
    }

    // What the steps are made of.
    void act(const QString &name, std::function<void()> deed)
    {
        m_steps.push_back({name, [deed = std::move(deed)] {
                               deed();
                               return true;
                           }});
    }
    void wait(const QString &name, std::function<bool()> isSo)
    {
        m_steps.push_back({name, std::move(isSo)});
    }
    void pause(int ticks)
    {
        auto left = std::make_shared<int>(ticks);
        wait(QStringLiteral("pause"), [left] { return --*left < 0; });
    }

    void press(int key, const QString &text = {})
    {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            focus = window();
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(focus, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QApplication::sendEvent(focus, &up);
    }

    //! Types into the field that has the focus, key by key, and moves on as a cashier does.
    void type(const QString &text)
    {
        act(QStringLiteral("type ") + text, [this, text] {
            for (const QChar c : text)
                press(0, QString(c));
        });
        pause(1);
        act(QStringLiteral("Enter"), [this] { press(Qt::Key_Return); });
        pause(1);
    }

    void chooseService(const char *tile)
    {
        act(QString::fromLatin1(tile), [this, tile] {
            if (auto *chosen = find<QAbstractButton>(tile))
                chosen->click();
            else
                fail(QStringLiteral("no tile ") + QLatin1String(tile));
        });
        pause(2);
    }

    void pay()
    {
        act(QStringLiteral("pay"), [this] {
            m_before = m_ended.size();
            auto *button = find<QPushButton>("confirmButton");
            if (!button || !button->isEnabled())
                fail(QStringLiteral("the sale cannot be confirmed"));
            else
                button->click();
        });
    }
    void waitForAnswer()
    {
        wait(QStringLiteral("answer"), [this] { return m_ended.size() > m_before; });
        pause(6);
    }
    void waitForState(State state)
    {
        wait(QStringLiteral("state"), [this, state] {
            const auto attempt = m_counter.book().attempt(m_ended.last());
            return attempt && attempt->state() == state;
        });
        pause(6);
    }

    void picture(const QString &name)
    {
        for (const auto &[size, suffix] :
             {std::pair(Wide, "1366x768"), std::pair(Narrow, "1024x768")}) {
            act(QStringLiteral("size"), [this, size = size] { window()->resize(size); });
            pause(3);
            act(name, [this, name, suffix = suffix] {
                const QString file =
                    QStringLiteral("%1-%2-%3.png").arg(name, m_language, QLatin1String(suffix));
                if (!window()->grab().save(m_folder.filePath(file)))
                    fail(QStringLiteral("cannot write ") + file);
            });
        }
        act(QStringLiteral("size"), [this] { window()->resize(Wide); });
        pause(2);
    }

    void show(const char *page)
    {
        act(QString::fromLatin1(page),
            [this, page] { m_front.window()->showPage(QString::fromLatin1(page)); });
        pause(8);
    }

    void script();
    void scriptSales();
    void scriptPages();
    void leavePapers();
    void tick();
    void fail(const QString &why);

    Counter &m_counter;
    ShopFront &m_front;
    QApplication &m_application;
    const QDir m_folder;
    QString m_language = QStringLiteral("en");
    std::deque<Step> m_steps;
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<OrderId> m_ended;
    qsizetype m_before = 0;
    bool m_failed = false;
};

void Demo::script()
{
    wait(QStringLiteral("balance"), [this] { return m_counter.wallet().balance().has_value(); });
    scriptSales();
    scriptPages();
    act(QStringLiteral("papers"), [this] { leavePapers(); });
    act(QStringLiteral("Hindi"), [this] {
        m_language = QStringLiteral("hi");
        if (!installLanguage(m_application, m_language))
            fail(QStringLiteral("no Hindi"));
        m_front.makeWindowAnew();
    });
    pause(10);
    chooseService("mobileTile");
    type(QStringLiteral("9812345670"));
    pause(4);
    picture(QStringLiteral("recharge"));
    scriptPages();
}

void Demo::scriptSales()
{
    chooseService("mobileTile");
    type(QStringLiteral("9812345670"));
    type(QStringLiteral("Airtel"));
    act(QStringLiteral("circle"), [this] { press(Qt::Key_Return); });
    pause(1);
    type(QStringLiteral("239"));
    pause(4);
    picture(QStringLiteral("recharge"));
    pay();
    waitForAnswer();
    waitForState(State::Success);
    picture(QStringLiteral("recharge-success"));

    chooseService("electricityTile");
    // The number first, as everywhere; the operator then brings its own fields.
    type(QStringLiteral("012345678901"));
    type(QStringLiteral("MSEDC"));
    type(QStringLiteral("4637"));
    type(QStringLiteral("07"));
    type(QStringLiteral("1284"));
    pause(4);
    picture(QStringLiteral("electricity"));
    pay();
    waitForAnswer();
    waitForState(State::Success);

    act(QStringLiteral("next answer"),
        [this] { m_counter.sandbox()->setNext(Sandbox::Outcome::Pending); });
    chooseService("mobileTile");
    type(QStringLiteral("7000123456"));
    type(QStringLiteral("Jio"));
    act(QStringLiteral("circle"), [this] { press(Qt::Key_Return); });
    pause(1);
    type(QStringLiteral("299"));
    pay();
    waitForAnswer();
    waitForState(State::Pending);
    picture(QStringLiteral("recharge-waiting"));
    waitForState(State::Success);
    picture(QStringLiteral("recharge-settled"));
}

void Demo::scriptPages()
{
    show("historyPage");
    picture(QStringLiteral("history"));
    show("settingsPage");
    picture(QStringLiteral("settings"));
    show("rechargePage");
}

void Demo::leavePapers()
{
    const auto attempt = m_counter.book().attempt(m_ended.first());
    if (!attempt) {
        fail(QStringLiteral("the first sale is not in the book"));
        return;
    }
    ReceiptContext context = receiptContext(*attempt, m_counter.catalogue());
    context.practice = true;
    context.printedAt = m_counter.clock().now();
    const Receipt receipt =
        makeReceipt(*attempt, m_counter.account().counterSettings().shop, context);
    if (!writeReceipt(m_folder.filePath(QStringLiteral("receipt.pdf")), receipt, Paper::Roll80) ||
        !writeReceipt(m_folder.filePath(QStringLiteral("receipt.png")), receipt, Paper::Roll80) ||
        !writeReceipt(m_folder.filePath(QStringLiteral("receipt.escpos")), receipt, Paper::Roll80))
        fail(QStringLiteral("the receipt cannot be written"));
    QFile csv(m_folder.filePath(QStringLiteral("history.csv")));
    if (!csv.open(QIODevice::WriteOnly) || !HistoryCsv::write(m_counter.book(), {}, csv))
        fail(QStringLiteral("the history cannot be written"));
    const QByteArray text = toText(receipt, 42).toUtf8();
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

void Demo::tick()
{
    if (m_since.elapsed() > StepLimitMs)
        fail(QStringLiteral("it takes too long"));
    if (m_failed || m_steps.empty()) {
        m_timer.stop();
        QCoreApplication::exit(m_failed ? 1 : 0);
        return;
    }
    if (!m_steps.front().done())
        return;
    m_steps.pop_front();
    m_since.restart();
}

void Demo::fail(const QString &why)
{
    const QString step = m_steps.empty() ? QString() : m_steps.front().name;
    const QByteArray line = QStringLiteral("demo: %1 (at: %2)\n").arg(why, step).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    m_failed = true;
}

//! A few days of made-up sales, so that the pages look as they do in a shop.
Result<Done> furnish(SqliteBook &book, const Catalogue &catalogue)
{
    PracticePlan plan;
    plan.count = 160;
    plan.days = 4;
    plan.seed = 11;
    for (const char *code : {"A", "RC", "V", "TTV", "ATV", "BESCOM", "ICF", "A", "RC", "JPP"}) {
        const Operator *row = catalogue.findByCode(QString::fromLatin1(code));
        if (row)
            plan.rows << PracticeRow{
                row->key,           row->code,           row->name, row->service,
                row->numberExample, QStringLiteral("9"), {},        {}};
    }
    return book.fillPractice(plan);
}

} // namespace

int runDemo(QApplication &application, const QString &folder)
{
    const auto complain = [](const QString &sentence) {
        const QByteArray line = sentence.toUtf8() + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
        return 1;
    };
    if (!QDir().mkpath(folder))
        return complain(QStringLiteral("The folder %1 cannot be made.").arg(folder));
    QTemporaryDir data;
    CounterSettings settings;
    settings.practice = true;
    settings.shop = {QStringLiteral("Sample Shop"), QStringLiteral("Market Road, Town 560001"),
                     QStringLiteral("080 0000 0000"), QStringLiteral("29AAAAA0000A1Z5")};
    if (!data.isValid() || !saveSettings(data.path(), settings))
        return complain(QStringLiteral("No folder for the demonstration's book."));

    const auto line = CommandLine::parse(
        {QStringLiteral("--data-dir"), data.path(), QStringLiteral("--practice")},
        {{QString(), {}, {{QStringLiteral("practice"), QString(), QString()}}, QString()}});
    Counter counter(*line);
    if (const auto problem = counter.open())
        return complain(problem->sentence);
    if (!furnish(static_cast<SqliteBook &>(counter.book()), counter.catalogue()))
        return complain(QStringLiteral("The book could not be furnished."));
    installLanguage(application, QStringLiteral("en"));
    ShopFront front(counter);
    front.open();
    front.window()->showNormal();
    front.window()->resize(Wide);
    front.window()->activateWindow();
    Demo demo(counter, front, application, QDir(folder));
    demo.start();
    return QApplication::exec();
}

} // namespace ct
