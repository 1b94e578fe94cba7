// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackcard.h"

#include "theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ct {

namespace {

QLabel *wordsLabel(const QString &name, const char *look)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QLabel *caption(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    setLook(label, "label");
    label->setBuddy(field);
    QString spoken = text;
    field->setAccessibleName(spoken.remove(u'&'));
    return label;
}

} // namespace

CallbackCard::CallbackCard(CallbackDesk &callbacks, QWidget *parent)
    : QFrame(parent),
      m_callbacks(callbacks),
      m_listen(new QCheckBox(tr("Listen for call-&backs on this computer"))),
      m_bind(new QLineEdit),
      m_port(new QSpinBox),
      m_words(wordsLabel(QStringLiteral("callbackLabel"), "hint")),
      m_path(new QLineEdit),
      m_copy(new QPushButton(tr("Cop&y"))),
      m_copied(wordsLabel(QStringLiteral("callbackCopiedLabel"), "good"))
{
    setObjectName(QStringLiteral("callbackCard"));
    setLook(this, "card");
    m_listen->setObjectName(QStringLiteral("callbackCheck"));
    m_listen->setAccessibleName(tr("Listen for call-backs on this computer"));
    m_bind->setObjectName(QStringLiteral("callbackBindEdit"));
    m_bind->setMaxLength(45);
    m_port->setObjectName(QStringLiteral("callbackPortSpin"));
    m_port->setRange(1, 65535);
    m_port->setFocusPolicy(Qt::StrongFocus);
    m_port->installEventFilter(this);
    m_path->setObjectName(QStringLiteral("callbackPathEdit"));
    m_path->setReadOnly(true);
    m_copy->setObjectName(QStringLiteral("callbackCopyButton"));
    m_copy->setAccessibleName(tr("Copy the call-back path"));
    build();
    fill();
    showPath();
    connect(m_listen, &QCheckBox::toggled, this, &CallbackCard::save);
    connect(m_bind, &QLineEdit::editingFinished, this, &CallbackCard::save);
    connect(m_port, &QSpinBox::editingFinished, this, &CallbackCard::save);
    connect(m_copy, &QPushButton::clicked, this, &CallbackCard::copyPath);
    connect(&m_callbacks, &CallbackDesk::changed, this, &CallbackCard::showState);
}

//! Whoever scrolls the page past the port does not mean to change it.
bool CallbackCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_port && event->type() == QEvent::Wheel && !m_port->hasFocus()) {
        event->ignore(); // the page takes it
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CallbackCard::build()
{
    auto *head = wordsLabel(QString(), "title");
    head->setText(tr("Call-backs of the provider"));
    auto *about = wordsLabel(QStringLiteral("callbackAboutLabel"), "hint");
    about->setText(
        tr("The provider can tell an outcome by calling an address of yours. The counter "
           "then asks at once; it never believes a call-back alone."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(caption(tr("Network address"), m_bind), 0, 0);
    grid->addWidget(caption(tr("Port"), m_port), 0, 1);
    grid->addWidget(m_bind, 1, 0);
    grid->addWidget(m_port, 1, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    auto *copying = new QHBoxLayout;
    copying->setSpacing(12);
    copying->addWidget(m_copy);
    copying->addWidget(m_copied, 1);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 14, 18, 16);
    rows->setSpacing(10);
    rows->addWidget(head);
    rows->addWidget(about);
    rows->addWidget(m_listen);
    rows->addLayout(grid);
    rows->addWidget(m_words);
    auto *pathRows = new QVBoxLayout;
    pathRows->setSpacing(4);
    pathRows->addWidget(
        caption(tr("Path to give to the provider, behind the shop’s own address"), m_path));
    pathRows->addWidget(m_path);
    rows->addLayout(pathRows);
    rows->addLayout(copying);
}

void CallbackCard::fill()
{
    const CallbackSettings settings = m_callbacks.settings();
    const QSignalBlocker quietCheck(m_listen);
    const QSignalBlocker quietPort(m_port);
    m_listen->setChecked(settings.listen);
    m_bind->setText(settings.bind);
    m_port->setValue(settings.port);
    showState();
}

void CallbackCard::save()
{
    CallbackSettings settings;
    settings.listen = m_listen->isChecked();
    settings.bind = m_bind->text().trimmed();
    settings.port = m_port->value();
    if (settings == m_callbacks.settings())
        return;
    if (!m_callbacks.save(settings)) {
        fill();
        show(tr("Not saved: the settings could not be written. Look at the disk and at the rights "
                "of the data folder."),
             "problem");
        return;
    }
    showPath(); // listening may have made it
}

void CallbackCard::show(const QString &words, const char *look)
{
    setLook(m_words, look);
    m_words->setText(words);
}

void CallbackCard::showState()
{
    const CallbackSettings settings = m_callbacks.settings();
    const QString place = settings.bind + u':' + QString::number(settings.port);
    switch (m_callbacks.state()) {
        case CallbackDesk::State::Off:
            show(tr("Off. Outcomes come by asking, a little later."), "hint");
            return;
        case CallbackDesk::State::Listening:
            show(tr("Listening on %1.").arg(place), "good");
            return;
        case CallbackDesk::State::NoAddress:
            show(tr("Not listening: the address has to be in figures, such as 127.0.0.1 for this "
                    "computer alone or 0.0.0.0 for the whole network."),
                 "problem");
            return;
        case CallbackDesk::State::NoPort:
            show(tr("Not listening: %1 cannot be had. Another program has this port, or the "
                    "address is not of this computer. Choose another port.")
                     .arg(place),
                 "problem");
            return;
        case CallbackDesk::State::NoToken:
            show(
                tr("Not listening: the secret part of the path cannot be read. Run \"countertopctl "
                   "callback --new-token\" and give the provider the new path."),
                "problem");
            return;
    }
}

void CallbackCard::showPath()
{
    const Result<QString> path = m_callbacks.path();
    m_path->setText(path.valueOr(QString()));
    m_path->setCursorPosition(0);
    m_copy->setEnabled(path.ok());
}

void CallbackCard::copyPath()
{
    QGuiApplication::clipboard()->setText(m_path->text());
    m_copied->setText(tr("Copied. Keep it to yourself and the provider."));
}

} // namespace ct
