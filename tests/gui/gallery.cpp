// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gallery [--dir DIR] [--manual DIR] [--languages en,hi] [--looks light,dark,high-contrast]
//         [--sizes 1366x768,…]
//
// Shows every page and dialog of the counter, with its own flows on a practice book, in every
// language, look and size, and measures each for what an eye would find wrong. With --dir it leaves
// a picture of each, with --manual those that the manual shows, small and named by view and
// language. Ends with 1 where anything was found.
#include "accesscheck.h"
#include "layoutcheck.h"

#include <accountdesk.h>
#include <counter.h>
#include <language.h>
#include <practicerow.h>
#include <sandbox.h>
#include <setupdialog.h>
#include <shopfront.h>
#include <sqlitebook.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

namespace ct {

namespace {

constexpr int Patience = 20'000;

void tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

//! Pictures that the manual shows.
const QStringList ManualViews{QStringLiteral("setup-account"),
                              QStringLiteral("recharge-ready"),
                              QStringLiteral("recharge-success"),
                              QStringLiteral("history-story"),
                              QStringLiteral("customers"),
                              QStringLiteral("practice"),
                              QStringLiteral("keys")};
constexpr int ManualWidth = 760;

//! A shop before its first day: what the set-up sees of it.
class NewShop final : public AccountDesk
{
public:
    AccountSettings settings() const override
    {
        AccountSettings settings;
        settings.gateway = QStringLiteral("https://provider.example");
        settings.username = QStringLiteral("member7");
        settings.circle = QStringLiteral("9");
        settings.shop.name = QStringLiteral("Sample Shop");
        settings.shop.address = QStringLiteral("Market Road, Town 560001");
        settings.shop.phone = QStringLiteral("080 0000 0000");
        return settings;
    }
    bool hasPassword() const override { return false; }
    bool isPractice() const override { return false; }
    void save(const AccountSettings &, std::shared_ptr<SecretBytes>, Reply<Done> reply) override
    {
        reply.later(Error{Fault::Storage, {}});
    }
    void test(const AccountSettings &, std::shared_ptr<SecretBytes>, Reply<Balance> reply) override
    {
        reply.later(Error{Fault::Offline, {}});
    }
};

//! One run through the program in one language and look.
class Tour
{
public:
    Tour(QApplication &application, QString language, Appearance appearance, QList<QSize> sizes,
         QString folder, QString manual)
        : m_application(application),
          m_language(std::move(language)),
          m_appearance(appearance),
          m_sizes(std::move(sizes)),
          m_folder(std::move(folder)),
          m_manual(std::move(manual))
    {
    }

    bool run();
    int pictures() const { return m_pictures; }
    const QStringList &found() const { return m_found; }

private:
    bool open();
    void sales();
    void pages();
    void dialogs();
    void historyDialogs();
    void printerDialogs();
    void setUp();
    void help();

    MainWindow *window() const { return m_front->window(); }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return window()->findChild<Widget *>(QLatin1String(name));
    }
    void press(Qt::Key key)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window(), key);
    }
    //! Types into the field that has the focus and goes on, as a cashier does.
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        press(Qt::Key_Return);
    }
    void choose(const char *tile)
    {
        if (auto *button = find<QAbstractButton>(tile))
            button->click();
        QTest::qWait(30);
    }
    void pay(State state);
    void takeBack();
    void picture(const QString &name, QWidget *shown = nullptr);
    void keepForManual(const QString &name, QImage image);
    void dialogOf(const QString &name, const std::function<void()> &open);
    void wrong(const QString &what) { m_found << QStringLiteral("%1: %2").arg(m_language, what); }

    QApplication &m_application;
    const QString m_language;
    const Appearance m_appearance;
    const QList<QSize> m_sizes;
    const QString m_folder;
    const QString m_manual;
    QTemporaryDir m_data;
    std::unique_ptr<CommandLine> m_line;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<ShopFront> m_front;
    QList<OrderId> m_ended;
    int m_pictures = 0;
    QStringList m_found;
};

Result<Done> furnish(SqliteBook &book, const Catalogue &catalogue)
{
    PracticePlan plan;
    plan.count = 160;
    plan.days = 4;
    plan.seed = 11;
    for (const char *code : {"A", "RC", "V", "TTV", "ATV", "BESCOM", "ICF", "A", "RC", "JPP"}) {
        if (const Operator *row = catalogue.findByCode(QString::fromLatin1(code)))
            plan.rows << PracticeRow{
                row->key,           row->code,           row->name, row->service,
                row->numberExample, QStringLiteral("9"), {},        {}};
    }
    return book.fillPractice(plan);
}

bool Tour::open()
{
    CounterSettings settings;
    settings.practice = true;
    settings.shop = {QStringLiteral("Sample Shop"), QStringLiteral("Market Road, Town 560001"),
                     QStringLiteral("080 0000 0000"), QStringLiteral("29AAAAA0000A1Z5")};
    settings.shop.upiId = QStringLiteral("sample@upi");
    settings.appearance = appearanceName(m_appearance);
    settings.language = m_language;
    if (!m_data.isValid() || !saveSettings(m_data.path(), settings) ||
        !installLanguage(m_application, m_language))
        return false;
    applyTheme(m_application, Theme::of(m_appearance));
    auto line = CommandLine::parse(
        {QStringLiteral("--data-dir"), m_data.path(), QStringLiteral("--practice")},
        {{QString(), {}, {{QStringLiteral("practice"), QString(), QString()}}, QString()}});
    m_line = std::make_unique<CommandLine>(std::move(*line));
    m_counter = std::make_unique<Counter>(*m_line);
    if (m_counter->open() ||
        !furnish(static_cast<SqliteBook &>(m_counter->book()), m_counter->catalogue()))
        return false;
    QObject::connect(&m_counter->sell(), &Sell::ended,
                     [this](const Attempt &attempt) { m_ended << attempt.orderId; });
    m_front = std::make_unique<ShopFront>(*m_counter);
    m_front->open();
    window()->showNormal();
    window()->resize(m_sizes.first());
    window()->activateWindow();
    return QTest::qWaitForWindowActive(window()) &&
           QTest::qWaitFor([this] { return m_counter->wallet().balance().has_value(); }, Patience);
}

void Tour::picture(const QString &name, QWidget *shown)
{
    QWidget *widget = shown ? shown : window();
    const bool isWindow = widget == window();
    for (const QSize &size : isWindow ? m_sizes : QList<QSize>{m_sizes.last()}) {
        if (isWindow)
            window()->resize(size);
        // A busy machine lays a window out in more than one turn.
        QTest::qWait(60);
        QStringList problems;
        (void)QTest::qWaitFor(
            [&] {
                problems = layoutProblems(*widget) + accessProblems(*widget);
                return problems.isEmpty();
            },
            1500);
        const QString what = QStringLiteral("%1-%2-%3-%4x%5")
                                 .arg(name, m_language, appearanceName(m_appearance))
                                 .arg(size.width())
                                 .arg(size.height());
        for (const QString &problem : std::as_const(problems))
            wrong(what + QStringLiteral(": ") + problem);
        if (isWindow && window()->size() != size)
            wrong(QStringLiteral("%1: the window wants %2x%3")
                      .arg(what)
                      .arg(window()->width())
                      .arg(window()->height()));
        ++m_pictures;
        if (!m_folder.isEmpty() &&
            !widget->grab().save(QDir(m_folder).filePath(what + QStringLiteral(".png"))))
            wrong(what + QStringLiteral(": the picture cannot be written"));
        if (!m_manual.isEmpty() && size == m_sizes.last() && ManualViews.contains(name))
            keepForManual(name, widget->grab().toImage());
    }
}

//! Small, and packed as well as it goes: the manual is part of the program.
void Tour::keepForManual(const QString &name, QImage image)
{
    if (image.width() > ManualWidth)
        image = image.scaledToWidth(ManualWidth, Qt::SmoothTransformation);
    image = image.convertToFormat(QImage::Format_RGB32);
    const QString path = QDir(m_manual).filePath(QStringLiteral("%1-%2.png").arg(name, m_language));
    if (!image.save(path, "PNG", 0))
        wrong(path + QStringLiteral(": the picture cannot be written"));
}

void Tour::pay(State state)
{
    const qsizetype before = m_ended.size();
    auto *button = find<QPushButton>("confirmButton");
    if (!button || !button->isEnabled()) {
        wrong(QStringLiteral("the sale cannot be confirmed"));
        return;
    }
    button->click();
    const bool ended = QTest::qWaitFor(
        [&] {
            if (m_ended.size() == before)
                return false;
            const auto attempt = m_counter->book().attempt(m_ended.last());
            return attempt && attempt->state() == state;
        },
        Patience);
    if (!ended)
        wrong(QStringLiteral("a sale did not end as it should"));
    QTest::qWait(150);
}

void Tour::sales()
{
    picture(QStringLiteral("recharge-empty"));
    choose("electricityTile");
    type(QStringLiteral("012345"));
    type(QStringLiteral("MSEDC"));
    press(Qt::Key_F10);
    picture(QStringLiteral("recharge-problems"));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);

    choose("mobileTile");
    type(QStringLiteral("9812345670"));
    type(QStringLiteral("Airtel"));
    press(Qt::Key_Return);
    type(QStringLiteral("239"));
    picture(QStringLiteral("recharge-ready"));
    choose("payUpiButton");
    picture(QStringLiteral("recharge-upi"));
    choose("payCashButton");
    pay(State::Success);
    picture(QStringLiteral("recharge-success"));

    m_counter->sandbox()->setNext(Sandbox::Outcome::Failure);
    choose("mobileTile");
    type(QStringLiteral("7000123456"));
    type(QStringLiteral("Jio"));
    press(Qt::Key_Return);
    type(QStringLiteral("299"));
    pay(State::Failed);
    picture(QStringLiteral("recharge-failed"));

    m_counter->sandbox()->setNext(Sandbox::Outcome::Pending);
    choose("dthTile");
    type(QStringLiteral("1234567890"));
    type(QStringLiteral("Tata"));
    type(QStringLiteral("350"));
    pay(State::Pending);
    picture(QStringLiteral("recharge-waiting"));

    window()->openFind();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("gas"));
    picture(QStringLiteral("find"));
    press(Qt::Key_Escape);
}

void Tour::pages()
{
    for (const QString &name : window()->pageNames()) {
        if (name == QLatin1String("rechargePage"))
            continue;
        window()->showPage(name);
        QTest::qWait(250);
        picture(QString(name).remove(QStringLiteral("Page")));
    }
    window()->showPage(QStringLiteral("historyPage"));
    for (auto *list :
         window()->page(QStringLiteral("historyPage"))->findChildren<QAbstractItemView *>()) {
        if (!list->isVisible() || !list->model() || list->model()->rowCount() == 0)
            continue;
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::qWait(200);
        picture(QStringLiteral("history-story"));
        break;
    }
}

//! What `open` opens is shown, measured and closed again.
void Tour::dialogOf(const QString &name, const std::function<void()> &open)
{
    open();
    const auto dialog = [this]() -> QWidget * {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget != window() && widget->isVisible() && widget->inherits("QDialog"))
                return widget;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return dialog() != nullptr; }, 5000)) {
        wrong(name + QStringLiteral(": no dialog came"));
        return;
    }
    QTest::qWait(150);
    QWidget *shown = dialog();
    picture(name, shown);
    shown->close();
    if (!QTest::qWaitFor([&] { return dialog() == nullptr; }, 5000))
        wrong(name + QStringLiteral(": does not close"));
}

//! The provider takes the first sale back when its customer has long gone.
void Tour::takeBack()
{
    for (const int minutes : {5, 10}) {
        Evidence evidence;
        evidence.at = QDateTime::currentDateTimeUtc().addSecs(minutes * 60);
        evidence.channel = Channel::Status;
        evidence.verdict = Verdict::Failure;
        if (m_ended.isEmpty() || !m_counter->book().record(m_ended.first(), evidence).ok())
            wrong(QStringLiteral("no sale could be taken back"));
    }
}

void Tour::dialogs()
{
    window()->showPage(QStringLiteral("rechargePage"));
    for (const char *name : {"walletAction", "papersAction", "practiceAction", "changeKeysAction",
                             "manualAction", "aboutAction"}) {
        auto *action = find<QAction>(name);
        if (!action) {
            wrong(QStringLiteral("no ") + QLatin1String(name));
            continue;
        }
        dialogOf(QString::fromLatin1(name).remove(QStringLiteral("Action")),
                 [action] { action->trigger(); });
    }
    takeBack();
    picture(QStringLiteral("recharge-owed"));
    dialogOf(QStringLiteral("owed"), [this] {
        QMetaObject::invokeMethod(window()->page(QStringLiteral("rechargePage")), "owedWanted");
    });
    window()->showPage(QStringLiteral("dayBookPage"));
    if (auto *margin = find<QPushButton>("dayBookMarginButton"))
        dialogOf(QStringLiteral("margin"), [margin] { margin->click(); });
    else
        wrong(QStringLiteral("no margin to look at"));
    window()->showPage(QStringLiteral("settingsPage"));
    QTest::qWait(200);
    if (auto *add = find<QPushButton>("addPersonButton"))
        dialogOf(QStringLiteral("person"), [add] { add->click(); });
    else
        wrong(QStringLiteral("nobody can be added"));
    historyDialogs();
    printerDialogs();
}

//! The three steps of setting up a printer.
void Tour::printerDialogs()
{
    window()->showPage(QStringLiteral("settingsPage"));
    QTest::qWait(200);
    auto *add = find<QPushButton>("addPrinterButton");
    if (!add) {
        wrong(QStringLiteral("no printer can be added"));
        return;
    }
    for (int step = 0; step < 3; ++step) {
        dialogOf(QStringLiteral("printer-%1").arg(step + 1), [this, add, step] {
            add->click();
            // The one before may not be gone yet.
            auto *dialog =
                window()->findChildren<QDialog *>(QStringLiteral("printerDialog")).last();
            auto *address = dialog->findChild<QLineEdit *>(QStringLiteral("printerAddressEdit"));
            QTest::keyClicks(address, QStringLiteral("192.0.2.7"));
            auto *next = dialog->findChild<QPushButton *>(QStringLiteral("printerNextButton"));
            for (int i = 0; i < step; ++i)
                next->click();
        });
    }
}

//! Every step of the first run, with the last test's balance and without.
void Tour::setUp()
{
    NewShop shop;
    SetupAnswers answers;
    answers.account = shop.settings();
    answers.password = std::make_shared<SecretBytes>(QByteArray("not-a-real-one"));
    const QString names[] = {QStringLiteral("setup-language"), QStringLiteral("setup-begin"),
                             QStringLiteral("setup-shop"),     QStringLiteral("setup-account"),
                             QStringLiteral("setup-printer"),  QStringLiteral("setup-ready")};
    for (int step = 0; step <= int(SetupDialog::Step::Ready); ++step) {
        if (step == int(SetupDialog::Step::Account)) {
            Balance balance;
            balance.money = Money::fromPaise(24'761'50);
            answers.balance = balance;
        }
        answers.step = step;
        SetupDialog dialog(m_front->desk(), shop, answers);
        dialog.show();
        picture(names[step], &dialog);
    }
}

void Tour::help()
{
    window()->showPage(QStringLiteral("rechargePage"));
    find<QAction>("keysAction")->trigger();
    picture(QStringLiteral("keys"));
    press(Qt::Key_Escape);
}

void Tour::historyDialogs()
{
    window()->showPage(QStringLiteral("historyPage"));
    QTest::qWait(200);
    if (auto *button = find<QAbstractButton>("receiptButton"); button && button->isEnabled())
        dialogOf(QStringLiteral("receipt"), [button] { button->click(); });
    else
        wrong(QStringLiteral("no receipt to show"));
}

bool Tour::run()
{
    if (!open()) {
        wrong(QStringLiteral("the counter could not be opened"));
        return false;
    }
    sales();
    pages();
    dialogs();
    setUp();
    help();
    m_front.reset();
    m_counter.reset();
    return m_found.isEmpty();
}

QList<QSize> sizesOf(const QString &text)
{
    QList<QSize> sizes;
    for (const QString &one : text.split(u',')) {
        const QStringList parts = one.split(u'x');
        sizes << QSize(parts.value(0).toInt(), parts.value(1).toInt());
    }
    return sizes;
}

int show(QApplication &application)
{
    QCommandLineParser words;
    words.addHelpOption();
    words.addOption(
        {QStringLiteral("dir"), QStringLiteral("leave pictures there"), QStringLiteral("folder")});
    words.addOption({QStringLiteral("manual"), QStringLiteral("leave the manual's pictures there"),
                     QStringLiteral("folder")});
    words.addOption({QStringLiteral("languages"), QString(), QStringLiteral("list"),
                     windowLanguages().join(u',')});
    words.addOption({QStringLiteral("looks"), QString(), QStringLiteral("list"),
                     QStringLiteral("light,dark,high-contrast")});
    words.addOption({QStringLiteral("sizes"), QString(), QStringLiteral("list"),
                     QStringLiteral("1366x768,1024x768")});
    words.process(application);
    const QString folder = words.value(QStringLiteral("dir"));
    if (!folder.isEmpty() && !QDir().mkpath(folder)) {
        tell(QStringLiteral("The folder %1 cannot be made.").arg(folder));
        return 2;
    }
    int pictures = 0;
    QStringList found;
    for (const QString &language : words.value(QStringLiteral("languages")).split(u',')) {
        for (const QString &look : words.value(QStringLiteral("looks")).split(u',')) {
            const auto appearance = appearanceFromName(look);
            if (!appearance) {
                tell(QStringLiteral("There is no look \"%1\".").arg(look));
                return 2;
            }
            Tour tour(application, language, *appearance,
                      sizesOf(words.value(QStringLiteral("sizes"))), folder,
                      words.value(QStringLiteral("manual")));
            tour.run();
            pictures += tour.pictures();
            found << tour.found();
        }
    }
    for (const QString &line : found)
        tell(line);
    tell(QStringLiteral("%1 views, %2 problems").arg(pictures).arg(found.size()));
    return found.isEmpty() ? 0 : 1;
}

} // namespace

} // namespace ct

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("countertop"));
    QApplication::setApplicationVersion(QStringLiteral("0"));
    return ct::show(application);
}
