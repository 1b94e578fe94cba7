// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pindialog.h"

#include "secretedit.h"

#include <guard.h>
#include <signin.h>
#include <words.h>

#include <QCloseEvent>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int Width = 460;

QString headOf(PinDialog::Kind kind)
{
    switch (kind) {
        case PinDialog::Kind::SignIn:
            return PinDialog::tr("Who is at the counter?");
        case PinDialog::Kind::Prove:
            return PinDialog::tr("Your PIN once more");
        case PinDialog::Kind::Allow:
            return PinDialog::tr("An owner has to allow this");
    }
    Q_UNREACHABLE();
}

QString wordsOf(PinDialog::Kind kind)
{
    switch (kind) {
        case PinDialog::Kind::SignIn:
            return PinDialog::tr(
                "What is waiting is asked about meanwhile, and what was typed is "
                "kept. A forgotten PIN is set anew by an owner, under Settings.");
        case PinDialog::Kind::Prove:
            return PinDialog::tr(
                "This changes what the shop stands on. Nothing has been done yet.");
        case PinDialog::Kind::Allow:
            return PinDialog::tr(
                "It is allowed this once, and kept in the book with both names. "
                "Nothing has been done yet.");
    }
    Q_UNREACHABLE();
}

} // namespace

PinDialog::PinDialog(const Desk &desk, Kind kind, Act act, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_kind(kind),
      m_act(act),
      m_name(new QComboBox),
      m_pin(new SecretEdit),
      m_confirm(nullptr),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("pinDialog"));
    setModal(true);
    setWindowTitle(headOf(kind));
    auto *head = new QLabel(headOf(kind));
    setLook(head, "title");
    auto *words = new QLabel(wordsOf(kind));
    words->setWordWrap(true);
    setLook(words, "hint");
    auto *nameLabel = new QLabel(tr("&Name"));
    setLook(nameLabel, "label");
    nameLabel->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("personBox"));
    m_name->setAccessibleName(tr("Name"));
    auto *pinLabel = new QLabel(tr("&PIN"));
    setLook(pinLabel, "label");
    pinLabel->setBuddy(m_pin);
    m_pin->setObjectName(QStringLiteral("pinEdit"));
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setMaxLength(MostPinLength);
    m_problem->setObjectName(QStringLiteral("pinProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setLook(m_problem, "problem");
    m_problem->hide();

    auto *buttons = new QDialogButtonBox;
    m_confirm = buttons->addButton(kind == Kind::SignIn ? tr("Sign in") : tr("Allow"),
                                   QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("pinConfirmButton"));
    m_confirm->setDefault(true);
    auto *leave = buttons->addButton(kind == Kind::SignIn ? tr("Close the counter") : tr("Cancel"),
                                     QDialogButtonBox::RejectRole);
    leave->setObjectName(QStringLiteral("pinLeaveButton"));
    leave->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{head, words, nameLabel, m_name, pinLabel,
                                                          m_pin, m_problem, buttons})
        rows->addWidget(part);
    setFixedWidth(Width);

    connect(buttons, &QDialogButtonBox::accepted, this, &PinDialog::tryPin);
    connect(leave, &QPushButton::clicked, this, [this] {
        if (m_kind == Kind::SignIn)
            emit quitWanted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &PinDialog::reject);
    fillNames();
    m_pin->setFocus();
}

void PinDialog::fillNames()
{
    const QList<Person> people = m_desk.people->people().valueOr({});
    const QString here = m_desk.guard->person();
    for (const Person &person : people) {
        const bool fits = m_kind == Kind::SignIn  ? true
                          : m_kind == Kind::Prove ? person.name == here
                                                  : person.role == Role::Owner;
        if (person.isEnabled && fits)
            m_name->addItem(person.name);
    }
    m_name->setEnabled(m_name->count() > 1);
}

//! Signing in is not put off: only a PIN, or the end of the program, leads on.
void PinDialog::reject()
{
    if (m_kind != Kind::SignIn)
        QDialog::reject();
}

void PinDialog::closeEvent(QCloseEvent *event)
{
    if (m_kind != Kind::SignIn) {
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    emit quitWanted();
}

void PinDialog::tryPin()
{
    std::shared_ptr<SecretBytes> pin = m_pin->take();
    if (!pin || !m_confirm->isEnabled())
        return;
    m_confirm->setEnabled(false);
    say({});
    const QString name = m_name->currentText();
    Reply<Done> reply{this, [this](const Result<Done> &answer) { take(answer); }};
    if (m_kind == Kind::SignIn)
        m_desk.signIn->signIn(name, std::move(pin), std::move(reply));
    else if (m_kind == Kind::Prove)
        m_desk.signIn->prove(std::move(pin), std::move(reply));
    else
        m_desk.signIn->allowOnce(m_act, name, std::move(pin), std::move(reply));
}

void PinDialog::take(const Result<Done> &answer)
{
    m_confirm->setEnabled(true);
    if (answer) {
        accept();
        return;
    }
    m_pin->setFocus();
    const Error &error = answer.error();
    if (error.fault == Fault::Unauthorised)
        say(tr("The PIN is wrong. Nothing was done."));
    else if (error.fault == Fault::Refused && !error.detail.isEmpty())
        say(tr("Too many wrong PINs: wait %n second(s), then try again.", nullptr,
               error.detail.toInt()));
    else if (error.fault == Fault::Refused)
        say(tr("%1 may not work here any more.").arg(m_name->currentText()));
    else
        say(Words::faultSentence(error));
}

void PinDialog::say(const QString &words)
{
    m_problem->setVisible(!words.isEmpty());
    m_problem->setText(words);
}

bool isDenied(const Desk &desk, Act act)
{
    if (!desk.guard)
        return false;
    const auto denial = desk.guard->denies(act);
    return denial && denial->why != Denial::Why::Proof;
}

void withPermission(const Desk &desk, Act act, QWidget *over, const std::function<void()> &deed)
{
    const auto denial = desk.guard ? desk.guard->denies(act) : std::nullopt;
    if (!denial) {
        deed();
        return;
    }
    const bool isProof = denial->why == Denial::Why::Proof;
    if (!desk.signIn || (!isProof && denial->why != Denial::Why::Role))
        return; // the sign-in stands before everything else already
    auto *dialog = new PinDialog(desk, isProof ? PinDialog::Kind::Prove : PinDialog::Kind::Allow,
                                 act, over->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, over, [&desk, act, isProof, deed] {
        if (isProof) {
            deed();
            return;
        }
        const Guard::Word word(*desk.guard, act);
        deed();
    });
    dialog->open();
}

} // namespace ct
