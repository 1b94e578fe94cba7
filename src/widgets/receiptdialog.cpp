// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptdialog.h"

#include "keybutton.h"
#include "printerchoice.h"

#include <book.h>
#include <catalogue.h>
#include <drawer.h>
#include <language.h>
#include <paperdesk.h>
#include <printwords.h>
#include <receiptfacts.h>
#include <receiptfile.h>
#include <receiptpicture.h>
#include <words.h>

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
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
    scroll->setAccessibleName(tr("Receipt as it is printed"));
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
    takePrinter();
    refresh();
}

QWidget *ReceiptDialog::buildChoices()
{
    auto *choices = new QWidget;
    auto *form = new QVBoxLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &words, const QString &name, QComboBox *combo) {
        auto *label = new QLabel(words);
        setLook(label, "label");
        combo->setObjectName(name);
        combo->setMinimumWidth(SideWidth);
        label->setBuddy(combo);
        form->addWidget(label);
        form->addWidget(combo);
        form->addSpacing(8);
    };
    m_paper = new QComboBox;
    m_language = new QComboBox;
    m_printer = new PrinterChoice(m_desk.paper);
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(tr("P&aper"), QStringLiteral("paperCombo"), m_paper);
    m_paper->addItem(tr("Roll, 80 mm"), int(Paper::Roll80));
    m_paper->addItem(tr("Roll, 58 mm"), int(Paper::Roll58));
    m_paper->addItem(tr("Sheet, A5"), int(Paper::A5));
    m_paper->addItem(tr("Sheet, A4"), int(Paper::A4));
    add(tr("&Language of the receipt"), QStringLiteral("receiptLanguageCombo"), m_language);
    for (const QString &language : receiptLanguages())
        m_language->addItem(languageWord(language), language);
    m_language->setCurrentIndex(std::max(
        0, m_language->findData(m_desk.receiptLanguage.isEmpty() ? windowLanguage()
                                                                 : m_desk.receiptLanguage)));
    add(tr("P&rinter"), QStringLiteral("printerCombo"), m_printer);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReceiptDialog::refresh);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReceiptDialog::refresh);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &ReceiptDialog::takePrinter);
    connect(m_printer, &PrinterChoice::listed, this, &ReceiptDialog::takePrinter);
    if (m_desk.paper)
        connect(m_desk.paper, &PaperDesk::changed, this, &ReceiptDialog::takeJob);
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

//! Shows the receipt on the paper of the chosen printer.
void ReceiptDialog::takePrinter()
{
    const std::optional<PrinterSetup> printer = m_printer->chosen();
    if (m_print)
        m_print->setEnabled(printer.has_value());
    // A thermal printer has its one roll; any other may be given another paper.
    const bool isFixed = printer && (m_printer->isSetUp() || isThermal(*printer));
    m_paper->setEnabled(!isFixed);
    if (isFixed)
        m_paper->setCurrentIndex(m_paper->findData(int(paperOf(*printer))));
    if (m_note && m_job == 0) {
        say(printer ? QString()
                    : tr("No printer is set up on this computer. The receipt can be saved as "
                         "PDF."));
    }
}

void ReceiptDialog::takeJob(int id)
{
    if (id != m_job || !m_desk.paper)
        return;
    if (const std::optional<PrintJob> job = m_desk.paper->spool().job(id)) {
        say(printStateSentence(*job));
        if (const auto attempt = m_desk.book.attempt(m_attempt.orderId)) {
            m_attempt = *attempt;
            refresh();
        }
    }
}

Paper ReceiptDialog::paper() const
{
    return Paper(m_paper->currentData().toInt());
}

Receipt ReceiptDialog::receiptOf(int copy) const
{
    ReceiptContext context = receiptContext(m_attempt, m_desk.catalogue);
    if (const ShiftLedger *drawer = drawerOf(m_desk.book))
        context.tender = drawer->tenderOf(m_attempt.orderId).valueOr(std::nullopt);
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
    std::optional<PrinterSetup> printer = m_printer->chosen();
    if (!printer || !m_desk.paper)
        return;
    if (!isThermal(*printer))
        printer->page = paper();
    m_job = m_desk.paper->printReceipt(m_attempt, *printer, m_language->currentData().toString());
    takeJob(m_job);
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
