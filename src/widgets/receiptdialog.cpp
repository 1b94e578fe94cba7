// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptdialog.h"

#include "keybutton.h"

#include <book.h>
#include <catalogue.h>
#include <language.h>
#include <printing.h>
#include <receiptfacts.h>
#include <receiptfile.h>
#include <receiptpicture.h>
#include <words.h>

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ct {

namespace {

//! Sheets are shown smaller than they are drawn; rolls as they come out, at a readable size.
constexpr int PreviewWidth = 380;
constexpr int SideWidth = 240;

} // namespace

ReceiptDialog::ReceiptDialog(const Desk &desk, const Attempt &attempt, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_attempt(attempt), m_preview(new QLabel)
{
    setObjectName(QStringLiteral("receiptDialog"));
    setWindowTitle(tr("Receipt %1").arg(attempt.receiptNo));
    m_preview->setObjectName(QStringLiteral("receiptPreview"));
    m_preview->setAlignment(Qt::AlignHCenter | Qt::AlignTop);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(PreviewWidth + 60);
    scroll->setWidget(m_preview);

    auto *side = new QVBoxLayout;
    side->addWidget(buildChoices());
    side->addStretch(1);
    side->addWidget(buildDeeds());
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);
    columns->addWidget(scroll, 1);
    columns->addLayout(side);
    resize(820, 620);
    refresh();
    // The print system may take a moment to answer; the receipt is on the screen before.
    QTimer::singleShot(0, this, &ReceiptDialog::listThePrinters);
}

QWidget *ReceiptDialog::buildChoices()
{
    auto *choices = new QWidget;
    auto *form = new QVBoxLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    const auto choice = [&](const QString &words, const QString &name) {
        auto *label = new QLabel(words);
        setLook(label, "label");
        auto *combo = new QComboBox;
        combo->setObjectName(name);
        combo->setMinimumWidth(SideWidth);
        label->setBuddy(combo);
        form->addWidget(label);
        form->addWidget(combo);
        form->addSpacing(8);
        return combo;
    };
    m_paper = choice(tr("P&aper"), QStringLiteral("paperCombo"));
    m_paper->addItem(tr("Roll, 80 mm"), int(Paper::Roll80));
    m_paper->addItem(tr("Roll, 58 mm"), int(Paper::Roll58));
    m_paper->addItem(tr("Sheet, A5"), int(Paper::A5));
    m_paper->addItem(tr("Sheet, A4"), int(Paper::A4));
    m_language = choice(tr("&Language of the receipt"), QStringLiteral("receiptLanguageCombo"));
    for (const QString &language : receiptLanguages())
        m_language->addItem(languageWord(language), language);
    m_language->setCurrentIndex(std::max(
        0, m_language->findData(m_desk.receiptLanguage.isEmpty() ? windowLanguage()
                                                                 : m_desk.receiptLanguage)));
    m_printer = choice(tr("P&rinter"), QStringLiteral("printerCombo"));
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReceiptDialog::refresh);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReceiptDialog::refresh);
    return choices;
}

QWidget *ReceiptDialog::buildDeeds()
{
    auto *deeds = new QWidget;
    auto *rows = new QVBoxLayout(deeds);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("receiptNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setLook(m_note, "hint");
    m_print = new QPushButton(tr("&Print"));
    m_print->setObjectName(QStringLiteral("printButton"));
    setLook(m_print, "primary");
    m_print->setEnabled(false);
    auto *save = new QPushButton(tr("&Save as PDF…"));
    save->setObjectName(QStringLiteral("savePdfButton"));
    auto *close = new KeyButton(m_desk.theme, tr("Close"), QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("closeButton"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_note, m_print, save, close})
        rows->addWidget(widget);
    connect(m_print, &QPushButton::clicked, this, &ReceiptDialog::printNow);
    connect(save, &QPushButton::clicked, this, &ReceiptDialog::askWhereToSave);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return deeds;
}

void ReceiptDialog::listThePrinters()
{
    for (const PrinterFacts &printer : listPrinters()) {
        const QString words = printer.description.isEmpty() ? printer.name : printer.description;
        m_printer->addItem(words, printer.name);
        if (printer.isDefault)
            m_printer->setCurrentIndex(m_printer->count() - 1);
    }
    const bool hasPrinter = m_printer->count() > 0;
    m_print->setEnabled(hasPrinter);
    m_printer->setEnabled(hasPrinter);
    if (!hasPrinter) {
        m_printer->addItem(tr("No printer"));
        say(tr("No printer is set up on this computer. The receipt can be saved as PDF."));
    }
}

Paper ReceiptDialog::paper() const
{
    return Paper(m_paper->currentData().toInt());
}

Receipt ReceiptDialog::receiptOf(int copy) const
{
    ReceiptContext context = receiptContext(m_attempt, m_desk.catalogue);
    context.copy = copy;
    context.practice = m_desk.practice;
    context.printedAt = m_desk.clock.now();
    context.language = m_language->currentData().toString();
    return makeReceipt(m_attempt, m_desk.shop, context);
}

void ReceiptDialog::refresh()
{
    const Receipt receipt = receiptOf(m_attempt.prints);
    const QImage image = toImage(receipt, paper());
    const int width = isRoll(paper()) ? std::min(PreviewWidth, image.width()) : PreviewWidth;
    QImage shown =
        image.scaledToWidth(qRound(width * devicePixelRatioF()), Qt::SmoothTransformation);
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(shown));
    m_preview->setAccessibleName(receipt.documentName);
}

std::optional<Receipt> ReceiptDialog::bookedReceipt()
{
    const Result<int> copy = m_desk.book.notePrint(m_attempt.orderId, paperName(paper()));
    if (!copy.ok()) {
        say(tr("Nothing was printed: the print could not be entered in the book."));
        return std::nullopt;
    }
    const Receipt receipt = receiptOf(*copy);
    m_attempt.prints = *copy + 1;
    refresh();
    return receipt;
}

void ReceiptDialog::printNow()
{
    const std::optional<Receipt> receipt = bookedReceipt();
    if (!receipt)
        return;
    const Result<Done> printed = print(*receipt, m_printer->currentData().toString(), paper());
    say(printed.ok() ? tr("Handed to the printer.")
                     : tr("The printer took nothing. Is it switched on, with paper in it?"));
}

bool ReceiptDialog::saveTo(const QString &path)
{
    const std::optional<Receipt> receipt = bookedReceipt();
    if (!receipt)
        return false;
    const Result<Done> written = writeReceipt(path, *receipt, paper());
    say(written.ok() ? tr("Saved as %1.").arg(path)
                     : tr("It could not be saved there. Choose another folder."));
    return written.ok();
}

void ReceiptDialog::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(tr("PDF file (*.pdf)"));
    dialog->selectFile(QStringLiteral("receipt-%1.pdf").arg(m_attempt.receiptNo));
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptDialog::saveTo);
    dialog->open();
}

void ReceiptDialog::say(const QString &note)
{
    m_note->setText(note);
    // The column is as wide as its choices; a hint that wraps would be squeezed to one line.
    m_note->setMinimumHeight(note.isEmpty() ? 0 : m_note->heightForWidth(SideWidth));
}

} // namespace ct
