// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusstrip.h"

#include "icons.h"
#include "pindialog.h"
#include "walletproofcard.h"

#include <book.h>
#include <callbackdesk.h>
#include <guard.h>
#include <paperdesk.h>
#include <printwords.h>
#include <walletwatch.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ct {

namespace {

constexpr int OldAfterSeconds = 300; //!< older than this, a balance is shown as doubtful
constexpr int IconSize = 13;

//! The state of the provider as a shape too: a full dot, a ring, a cross.
QPixmap dot(const QColor &colour, bool full, qreal ratio)
{
    QPixmap pixmap(QSize(12, 12) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(full ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(2, 2, 8, 8));
    return pixmap;
}

} // namespace

StatusText::StatusText(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setFocusPolicy(Qt::NoFocus);
    setFrame(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(this, "status");
}

void StatusText::show(const QString &text, const char *look)
{
    setLook(this, look);
    if (text == this->text())
        return;
    setText(text);
    setCursorPosition(0);
    setAccessibleDescription(text);
    updateGeometry();
}

QSize StatusText::sizeHint() const
{
    ensurePolished();
    return {fontMetrics().horizontalAdvance(text()) + 8, fontMetrics().height() + 4};
}

StatusStrip::StatusStrip(const Desk &desk, QWidget *parent)
    : QStatusBar(parent),
      m_desk(desk),
      m_dot(new QLabel),
      m_person(new StatusText(QStringLiteral("personStatus"), tr("Signed in"))),
      m_provider(new StatusText(QStringLiteral("providerStatus"), tr("Provider"))),
      m_clock(new QLabel),
      m_waiting(new StatusText(QStringLiteral("waitingStatus"), tr("Waiting"))),
      m_callbacks(new StatusText(QStringLiteral("callbackStatus"), tr("Call-backs"))),
      m_balance(new StatusText(QStringLiteral("balanceStatus"), tr("Balance"))),
      m_proof(new QToolButton),
      m_papers(new QToolButton)
{
    setObjectName(QStringLiteral("statusStrip"));
    setSizeGripEnabled(false);
    auto *refresh = new QToolButton;
    refresh->setObjectName(QStringLiteral("refreshBalanceButton"));
    refresh->setAccessibleName(tr("Ask for the balance"));
    refresh->setToolTip(tr("Ask for the balance"));
    refresh->setIcon(icon(QStringLiteral("refresh"), desk.theme.good));
    refresh->setAutoRaise(true);
    refresh->setFocusPolicy(Qt::TabFocus);
    connect(refresh, &QToolButton::clicked, this, [this] { m_desk.wallet.askSoon(); });

    auto *left = new QWidget;
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(12, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_person);
    row->addWidget(m_dot);
    row->addWidget(m_provider);
    row->addSpacing(14);
    row->addWidget(m_clock);
    row->addWidget(m_waiting);
    row->addSpacing(14);
    row->addWidget(m_callbacks);
    addWidget(left);
    auto *right = new QWidget;
    auto *end = new QHBoxLayout(right);
    end->setContentsMargins(0, 0, 10, 0);
    end->setSpacing(4);
    m_proof->setObjectName(QStringLiteral("walletProofButton"));
    m_proof->setAccessibleName(tr("Wallet and book"));
    m_proof->setAutoRaise(true);
    m_proof->setFocusPolicy(Qt::TabFocus);
    connect(m_proof, &QToolButton::clicked, this, &StatusStrip::walletWanted);
    m_papers->setObjectName(QStringLiteral("papersButton"));
    m_papers->setAutoRaise(true);
    m_papers->setFocusPolicy(Qt::TabFocus);
    m_papers->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_papers, &QToolButton::clicked, this, &StatusStrip::papersWanted);
    end->addWidget(m_papers);
    end->addWidget(m_proof);
    end->addWidget(m_balance);
    end->addWidget(refresh);
    addPermanentWidget(right);

    connect(&desk.provider, &Provider::answered, this, &StatusStrip::takeAnswer);
    connect(&desk.wallet, &WalletWatch::balanceChanged, this, [this] {
        showProvider();
        showBalance();
    });
    connect(&desk.wallet, &WalletWatch::failed, this, [this] {
        showProvider();
        showBalance();
    });
    connect(&desk.wallet, &WalletWatch::proofChanged, this, &StatusStrip::showProof);
    connect(&desk.book, &Book::changed, this, &StatusStrip::showWaiting);
    if (desk.callbackDesk)
        connect(desk.callbackDesk, &CallbackDesk::changed, this, &StatusStrip::showCallbacks);
    if (desk.paper) {
        connect(desk.paper, &PaperDesk::changed, this, &StatusStrip::showPapers);
        connect(desk.paper, &PaperDesk::settingsChanged, this, &StatusStrip::showPapers);
    }
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::showBalance);
    m_tick.start(std::chrono::seconds(1));
    if (desk.guard)
        connect(desk.guard, &Guard::changed, this, &StatusStrip::showPerson);
    showProvider();
    showWaiting();
    showCallbacks();
    showBalance();
    showProof();
    showPerson();
    showPapers();
}

//! A drawing alone while all is well; with papers that have not come out, their number.
void StatusStrip::showPapers()
{
    const auto printer = m_desk.paper ? m_desk.paper->usualPrinter() : std::nullopt;
    const QList<PrintJob> open = m_desk.paper ? m_desk.paper->open() : QList<PrintJob>();
    m_papers->setVisible(printer || !open.isEmpty());
    QString words = printer ? tr("Printer %1").arg(spokenName(*printer)) : tr("Printer");
    bool isTrouble = false;
    for (const PrintJob &job : open) {
        if (job.trouble == PrintTrouble::None && job.state != PrintJobState::Expired)
            continue;
        isTrouble = true;
        words = printStateSentence(job);
    }
    m_papers->setText(open.isEmpty() ? QString() : QString::number(open.size()));
    m_papers->setToolTip(words);
    m_papers->setAccessibleName(
        open.isEmpty() ? words : tr("%n paper(s) not printed yet", nullptr, int(open.size())));
    m_papers->setAccessibleDescription(words);
    m_papers->setIcon(
        icon(QStringLiteral("print"), isTrouble ? m_desk.theme.waiting.text : m_desk.theme.muted));
    setLook(m_papers, isTrouble ? "proofDiffers" : "proof");
}

void StatusStrip::showPerson()
{
    const QString person = m_desk.guard ? m_desk.guard->person() : QString();
    m_person->setVisible(!person.isEmpty());
    m_person->show(person, "status");
    m_balance->setVisible(!isDenied(m_desk, Act::SeeBalance));
    showProof();
}

void StatusStrip::showProof()
{
    if (isDenied(m_desk, Act::SeeFigures)) {
        m_proof->hide();
        return;
    }
    const std::optional<WalletProof> proof = m_desk.wallet.proof();
    m_proof->setVisible(proof.has_value());
    if (!proof)
        return;
    const QString figure = WalletProofCard::figure(m_desk);
    m_proof->setText(figure);
    // The mark is for the eye; a screen reader hears the words.
    m_proof->setAccessibleName(tr("Wallet and book: %1").arg(figure.mid(2)));
    m_proof->setToolTip(tr("How the wallet stands to the book"));
    setLook(m_proof, proof->agrees() ? "proof" : "proofDiffers");
}

void StatusStrip::takeAnswer(bool reached, qint64 tookMs)
{
    m_reached = reached;
    m_tookMs = tookMs;
    showProvider();
}

void StatusStrip::showProvider()
{
    const bool refused = m_desk.wallet.trouble() == Fault::Unauthorised;
    const bool reached = m_reached.value_or(false);
    const Theme &theme = m_desk.theme;
    const QColor colour = !m_reached ? theme.faint
                          : !reached ? theme.bad
                          : refused  ? theme.warn
                                     : theme.good;
    m_dot->setPixmap(dot(colour, reached && !refused, devicePixelRatioF()));
    QString words;
    if (!m_reached)
        words = tr("Provider not asked yet");
    else if (!reached)
        words = tr("Provider not reachable");
    else if (refused)
        words = tr("Provider refuses the login");
    else
        words = tr("Provider reachable · %1 ms").arg(m_tookMs);
    m_provider->show(words, reached && !refused ? "status" : "statusBad");
    if (!m_reached)
        setLook(m_provider, "status");
}

void StatusStrip::showWaiting()
{
    const auto open = m_desk.book.openCount();
    const int count = open ? *open : 0;
    m_waiting->show(
        count == 0 ? tr("Nothing is waiting") : tr("%n waiting for an answer", nullptr, count),
        count == 0 ? "status" : "statusWait");
    m_clock->setPixmap(iconPixmap(QStringLiteral("clock"),
                                  count == 0 ? m_desk.theme.faint : m_desk.theme.waiting.text,
                                  IconSize, devicePixelRatioF()));
}

void StatusStrip::showCallbacks()
{
    m_callbacks->setVisible(m_desk.callbackDesk != nullptr);
    if (!m_desk.callbackDesk)
        return;
    const CallbackDesk::State state = m_desk.callbackDesk->state();
    const bool isWell =
        state == CallbackDesk::State::Off || state == CallbackDesk::State::Listening;
    const QDateTime last = m_desk.callbackDesk->lastAt().toLocalTime();
    const bool isOfToday = last.date() == m_desk.clock.now().toLocalTime().date();
    if (!isWell) {
        m_callbacks->show(tr("Call-backs: not listening"), "statusBad");
    } else if (last.isValid()) {
        const QString when = isOfToday ? last.toString(QStringLiteral("HH:mm"))
                                       : QLocale().toString(last, QStringLiteral("d MMM"));
        m_callbacks->show(tr("Call-backs: last one %1").arg(when), "status");
    } else {
        m_callbacks->show(
            state == CallbackDesk::State::Off ? tr("Call-backs: off") : tr("Call-backs: listening"),
            "status");
    }
}

QString StatusStrip::age(const QDateTime &at) const
{
    const qint64 seconds = qMax<qint64>(0, at.secsTo(m_desk.clock.now()));
    if (seconds < 60)
        return tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min ago").arg(seconds / 60);
    const QDateTime then = at.toLocalTime();
    if (then.date() == m_desk.clock.now().toLocalTime().date())
        return tr("at %1").arg(then.toString(QStringLiteral("HH:mm")));
    return QLocale().toString(then, QStringLiteral("d MMM HH:mm"));
}

void StatusStrip::showBalance()
{
    const std::optional<Balance> balance = m_desk.wallet.balance();
    if (!balance) {
        m_balance->show(tr("Balance not known yet"), "balanceOld");
        return;
    }
    const bool old = balance->at.secsTo(m_desk.clock.now()) > OldAfterSeconds ||
                     m_desk.wallet.trouble().has_value();
    m_balance->show(tr("Balance %1 · %2").arg(formatMoney(balance->money), age(balance->at)),
                    old ? "balanceOld" : "balance");
}

} // namespace ct
