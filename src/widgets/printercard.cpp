// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printercard.h"

#include "printerdialog.h"

#include <paperdesk.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace ct {

namespace {

constexpr int ListHeight = 84;

QLabel *words(const QString &text, const char *look)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

PrinterCard::PrinterCard(const Desk &desk, PaperDesk &paper, QWidget *parent)
    : QFrame(parent),
      m_desk(desk),
      m_paper(paper),
      m_list(new QListWidget),
      m_automatic(new QCheckBox(tr("Print a slip after every sa&le"))),
      m_words(words({}, "hint"))
{
    setObjectName(QStringLiteral("printerCard"));
    setLook(this, "card");
    m_list->setObjectName(QStringLiteral("printersList"));
    m_list->setAccessibleName(tr("Printers of this counter"));
    m_list->setFixedHeight(ListHeight);
    m_automatic->setObjectName(QStringLiteral("automaticCheck"));
    m_words->setObjectName(QStringLiteral("printerCardLabel"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 14, 18, 16);
    rows->setSpacing(10);
    rows->addWidget(words(tr("Printers"), "title"));
    rows->addWidget(words(tr("Slips go to the first one. No printer takes another one's place by "
                             "itself."),
                          "hint"));
    rows->addWidget(m_list);
    rows->addLayout(buildDeeds());
    rows->addWidget(m_automatic);
    rows->addWidget(m_words);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_change->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
        m_first->setEnabled(row > 0);
    });
    connect(m_automatic, &QCheckBox::toggled, this, [this](bool is) {
        PaperSettings settings = m_paper.settings();
        if (settings.automatic == is)
            return;
        settings.automatic = is;
        keep(settings);
    });
    connect(&m_paper, &PaperDesk::settingsChanged, this, &PrinterCard::refresh);
    refresh();
}

QLayout *PrinterCard::buildDeeds()
{
    const auto button = [](const QString &text, const QString &spoken, const char *name) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(spoken);
        setLook(made, "small");
        return made;
    };
    auto *add = button(tr("Add…"), tr("Add a printer"), "addPrinterButton");
    m_change = button(tr("Change…"), tr("Change this printer"), "changePrinterButton");
    m_first = button(tr("Use first"), tr("Send slips to this printer"), "firstPrinterButton");
    m_remove = button(tr("Remove"), tr("Remove this printer"), "removePrinterButton");
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *deed : {add, m_change, m_first, m_remove})
        row->addWidget(deed);
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] { openDialog(-1); });
    connect(m_change, &QPushButton::clicked, this, [this] { openDialog(m_list->currentRow()); });
    connect(m_first, &QPushButton::clicked, this, [this] {
        PaperSettings settings = m_paper.settings();
        settings.printers.move(m_list->currentRow(), 0);
        keep(settings);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        PaperSettings settings = m_paper.settings();
        settings.printers.removeAt(m_list->currentRow());
        keep(settings);
    });
    return row;
}

void PrinterCard::refresh()
{
    const PaperSettings settings = m_paper.settings();
    m_list->clear();
    for (const PrinterSetup &printer : settings.printers) {
        QStringList parts{spokenName(printer)};
        if (!printer.name.isEmpty())
            parts << printer.address;
        parts << (isThermal(printer) ? tr("%1 dots").arg(printer.dots)
                                     : paperName(printer.page).toUpper());
        if (printer.drawer)
            parts << tr("drawer");
        m_list->addItem(parts.join(QStringLiteral(" · ")));
    }
    m_list->setCurrentRow(settings.printers.isEmpty() ? -1 : 0);
    m_change->setEnabled(m_list->currentRow() >= 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_first->setEnabled(false);
    m_automatic->setEnabled(!settings.printers.isEmpty());
    m_automatic->setChecked(settings.automatic);
}

void PrinterCard::openDialog(int index)
{
    const QList<PrinterSetup> printers = m_paper.settings().printers;
    const auto known = index >= 0 ? std::optional(printers.value(index)) : std::nullopt;
    auto *dialog = new PrinterDialog(m_desk, m_paper, known, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrinterDialog::chosen, this,
            [this, index](const PrinterSetup &printer) { take(index, printer); });
    dialog->open();
}

void PrinterCard::take(int index, const PrinterSetup &printer)
{
    PaperSettings settings = m_paper.settings();
    if (index >= 0 && index < settings.printers.size())
        settings.printers[index] = printer;
    else if (settings.printers.size() < MostPrinters)
        settings.printers << printer;
    keep(settings);
}

void PrinterCard::keep(const PaperSettings &settings)
{
    const bool isKept = m_paper.keep(settings).ok();
    setLook(m_words, isKept ? "good" : "problem");
    m_words->setText(isKept ? tr("Saved.")
                            : tr("Not saved: the settings could not be written. Look at the disk "
                                 "and at the rights of the data folder."));
    refresh();
}

} // namespace ct
