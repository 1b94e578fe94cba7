// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysdialog.h"

#include "keysoverlay.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr QSize Comfortable(720, 600);
constexpr int IdRole = Qt::UserRole;

} // namespace

KeysDialog::KeysDialog(const QList<Group> &groups, const ChosenKeys &chosen, Keep keep,
                       QWidget *parent)
    : QDialog(parent),
      m_groups(groups),
      m_chosen(chosen),
      m_keep(std::move(keep)),
      m_list(new QTreeWidget),
      m_caption(new QLabel),
      m_edit(new QKeySequenceEdit),
      m_give(new QPushButton(tr("&Give this key"))),
      m_back(new QPushButton(tr("Its &own key again"))),
      m_allBack(new QPushButton(tr("&All keys as they were"))),
      m_words(new QLabel)
{
    setObjectName(QStringLiteral("keysDialog"));
    setModal(true);
    setWindowTitle(tr("Change keys"));
    build();
    fill();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showChoice);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::judge);
    connect(m_give, &QPushButton::clicked, this, &KeysDialog::give);
    connect(m_back, &QPushButton::clicked, this, &KeysDialog::giveBack);
    connect(m_allBack, &QPushButton::clicked, this, &KeysDialog::giveAllBack);
    if (m_list->topLevelItemCount() > 0 && m_list->topLevelItem(0)->childCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    m_list->setFocus();
    resize(Comfortable);
}

void KeysDialog::build()
{
    m_list->setObjectName(QStringLiteral("keysList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Key")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_caption->setText(tr("&New key: press it here"));
    m_caption->setBuddy(m_edit);
    setLook(m_caption, "label");
    m_edit->setObjectName(QStringLiteral("keyEdit"));
    m_edit->setAccessibleName(tr("New key"));
    m_give->setObjectName(QStringLiteral("giveKeyButton"));
    m_back->setObjectName(QStringLiteral("ownKeyButton"));
    m_allBack->setObjectName(QStringLiteral("allOwnKeysButton"));
    for (QPushButton *button : {m_give, m_back, m_allBack})
        button->setAutoDefault(false);
    m_words->setObjectName(QStringLiteral("keysWords"));
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_give);
    row->addWidget(m_back);
    auto *buttons = new QDialogButtonBox;
    auto *keep = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(QStringLiteral("saveKeysButton"));
    keep->setDefault(true);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelKeysButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &KeysDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_allBack);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 18);
    rows->setSpacing(10);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_caption);
    rows->addLayout(row);
    rows->addWidget(m_words);
    rows->addLayout(foot);
}

void KeysDialog::fill()
{
    m_list->clear();
    for (const Group &group : std::as_const(m_groups)) {
        auto *head = new QTreeWidgetItem(m_list, {group.title});
        head->setFlags(Qt::ItemIsEnabled);
        for (const KeyCommand &command : group.commands) {
            auto *item = new QTreeWidgetItem(head);
            item->setData(0, IdRole, command.id);
            item->setText(0, command.words);
            item->setText(1, KeysOverlay::keyWords(command.now));
            if (command.isFixed)
                item->setToolTip(0, tr("This key is the same in every shop."));
        }
    }
    m_list->expandAll();
}

KeyCommand *KeysDialog::current()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(0, IdRole).toString() : QString();
    for (Group &group : m_groups) {
        for (KeyCommand &command : group.commands) {
            if (!id.isEmpty() && command.id == id)
                return &command;
        }
    }
    return nullptr;
}

QList<KeyCommand> KeysDialog::all() const
{
    QList<KeyCommand> commands;
    for (const Group &group : m_groups)
        commands << group.commands;
    return commands;
}

void KeysDialog::showChoice()
{
    const KeyCommand *command = current();
    const bool canChange = command && !command->isFixed;
    m_edit->clear();
    m_edit->setEnabled(canChange);
    m_give->setEnabled(false);
    m_back->setEnabled(canChange && command->now != command->own);
    say(command && command->isFixed ? tr("This key is the same in every shop.") : QString(),
        "hint");
}

QString KeysDialog::sentence(const KeyFinding &finding) const
{
    switch (finding.problem) {
        case KeyProblem::None:
        case KeyProblem::Missing:
            return {};
        case KeyProblem::Types:
            return tr("This key writes in a field. Take a function key, or one with Ctrl.");
        case KeyProblem::Reserved:
            return tr("This key pays, leaves or opens a menu, in every shop alike.");
        case KeyProblem::Taken:
            return tr("This key belongs to \"%1\". Give that another key first.")
                .arg(finding.takenBy);
    }
    Q_UNREACHABLE();
}

void KeysDialog::judge()
{
    const KeyCommand *command = current();
    if (!command)
        return;
    // One press is one key here; the field would wait for more of them.
    QKeySequence key = m_edit->keySequence();
    if (key.count() > 1) {
        key = QKeySequence(key[key.count() - 1]);
        m_edit->setKeySequence(key);
        return;
    }
    const KeyFinding finding = checkKey(key, command->id, all());
    m_give->setEnabled(finding.problem == KeyProblem::None);
    say(sentence(finding), "problem");
}

void KeysDialog::give()
{
    KeyCommand *command = current();
    const QKeySequence key = m_edit->keySequence();
    if (!command || checkKey(key, command->id, all()).problem != KeyProblem::None)
        return;
    command->now.first() = key;
    if (key == command->own.first())
        m_chosen.remove(command->id);
    else
        m_chosen.insert(command->id, key);
    m_list->currentItem()->setText(1, KeysOverlay::keyWords(command->now));
    showChoice();
    m_list->setFocus();
}

void KeysDialog::giveBack()
{
    KeyCommand *command = current();
    if (!command)
        return;
    const KeyFinding finding = checkKey(command->own.first(), command->id, all());
    if (finding.problem == KeyProblem::Taken) {
        say(sentence(finding), "problem");
        return;
    }
    m_chosen.remove(command->id);
    command->now = command->own;
    m_list->currentItem()->setText(1, KeysOverlay::keyWords(command->now));
    showChoice();
    m_list->setFocus();
}

void KeysDialog::giveAllBack()
{
    m_chosen.clear();
    for (Group &group : m_groups) {
        for (KeyCommand &command : group.commands)
            command.now = command.own;
    }
    fill();
    showChoice();
    say(tr("Every command has its own key again, once it is saved."), "hint");
}

void KeysDialog::save()
{
    if (const auto kept = m_keep(m_chosen); !kept) {
        say(tr("Not saved: the settings could not be written. Look at the disk and at the rights "
               "of the data folder."),
            "problem");
        return;
    }
    accept();
}

void KeysDialog::say(const QString &words, const char *look)
{
    setLook(m_words, look);
    m_words->setText(words);
}

} // namespace ct
