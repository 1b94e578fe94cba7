// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetdialog.h"

#include <printing.h>
#include <printqueue.h>

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>

namespace ct {

SheetDialog::SheetDialog(const QString &title, const QString &text, const QString &fileName,
                         QWidget *parent)
    : QDialog(parent),
      m_title(title),
      m_text(text),
      m_fileName(fileName),
      m_printer(new QComboBox),
      m_note(new QLabel)
{
    setObjectName(QStringLiteral("sheetDialog"));
    setModal(true);
    setWindowTitle(title);
    auto *sheet = new QPlainTextEdit(text);
    sheet->setObjectName(QStringLiteral("sheetText"));
    sheet->setAccessibleName(title);
    sheet->setReadOnly(true);
    sheet->setTabChangesFocus(true);
    m_printer->setObjectName(QStringLiteral("sheetPrinterCombo"));
    m_printer->setAccessibleName(tr("Printer"));
    m_note->setObjectName(QStringLiteral("sheetNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setLook(m_note, "hint");
    const auto button = [this](const QString &words, const char *name) {
        auto *made = new QPushButton(words);
        made->setObjectName(QLatin1String(name));
        QString spoken = words;
        made->setAccessibleName(spoken.remove(u'&').remove(u'…'));
        return made;
    };
    m_print = button(tr("&Print"), "sheetPrintButton");
    auto *copy = button(tr("&Copy"), "sheetCopyButton");
    auto *save = button(tr("&Save…"), "sheetSaveButton");
    auto *close = button(tr("Close"), "sheetCloseButton");
    m_deeds = new QHBoxLayout;
    m_deeds->addWidget(copy);
    m_deeds->addWidget(save);
    m_deeds->addStretch(1);
    m_deeds->addWidget(m_printer);
    m_deeds->addWidget(m_print);
    m_deeds->addWidget(close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 18);
    rows->addWidget(sheet, 1);
    rows->addWidget(m_note);
    rows->addLayout(m_deeds);
    resize(700, 560);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        say(tr("Copied."));
    });
    connect(save, &QPushButton::clicked, this, &SheetDialog::askWhereToSave);
    connect(m_print, &QPushButton::clicked, this, &SheetDialog::printNow);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_print->setEnabled(false);
    m_printer->setEnabled(false);
    // After the dialog stands: a print system may take its time to answer.
    QTimer::singleShot(0, this, &SheetDialog::listThePrinters);
}

QPushButton *SheetDialog::addDeed(const QString &text, const QString &name)
{
    auto *deed = new QPushButton(text);
    deed->setObjectName(name);
    QString spoken = text;
    deed->setAccessibleName(spoken.remove(u'&'));
    m_deeds->insertWidget(0, deed);
    return deed;
}

void SheetDialog::listThePrinters()
{
    for (const PrinterFacts &printer : listPrinters()) {
        m_printer->addItem(printer.description.isEmpty() ? printer.name : printer.description,
                           printer.name);
        if (printer.isDefault)
            m_printer->setCurrentIndex(m_printer->count() - 1);
    }
    const bool hasPrinter = m_printer->count() > 0;
    if (!hasPrinter)
        m_printer->addItem(tr("No printer"));
    m_print->setEnabled(hasPrinter);
    m_printer->setEnabled(hasPrinter);
}

QByteArray SheetDialog::pdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    writer.setTitle(m_title);
    QTextDocument document;
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSize(10);
    document.setDefaultFont(font);
    document.setPlainText(m_text);
    document.print(&writer);
    buffer.close();
    return buffer.data();
}

bool SheetDialog::saveTo(const QString &path)
{
    const QByteArray bytes =
        path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive) ? m_text.toUtf8() + '\n' : pdf();
    QSaveFile file(path);
    const bool isKept =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    say(isKept ? tr("Saved as %1.").arg(path)
               : tr("It could not be saved there. Choose another folder."));
    return isKept;
}

void SheetDialog::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilters({tr("PDF file (*.pdf)"), tr("Text (*.txt)")});
    dialog->selectFile(m_fileName + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &SheetDialog::saveTo);
    dialog->open();
}

void SheetDialog::printNow()
{
    const QString name = m_printer->currentData().toString();
    const bool isReady = printerState(name) == PrinterState::Ready;
    const bool isTaken =
        isReady && queuePdf(name, m_title, pdf(), Paper::A4, QSizeF(210, 297)).ok();
    say(isTaken ? tr("Handed to the printer.")
                : tr("The printer took nothing. Is it switched on, with paper in it?"));
}

void SheetDialog::say(const QString &note)
{
    m_note->setText(note);
}

} // namespace ct
