// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetdialog.h"

#include "printerchoice.h"

#include <paperdesk.h>
#include <printwords.h>
#include <savedfile.h>
#include <sheetpaper.h>

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace ct {

SheetDialog::SheetDialog(PaperDesk *paper, const QString &title, const QString &text,
                         const QString &fileName, QWidget *parent)
    : QDialog(parent),
      m_title(title),
      m_text(text),
      m_fileName(fileName),
      m_paper(paper),
      m_printer(new PrinterChoice(paper)),
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
    const auto update = [this] { m_print->setEnabled(m_printer->chosen().has_value()); };
    connect(m_printer, &PrinterChoice::listed, this, update);
    update();
    if (m_paper)
        connect(m_paper, &PaperDesk::changed, this, &SheetDialog::takeJob);
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

bool SheetDialog::saveTo(const QString &path)
{
    const QByteArray bytes = path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)
                                 ? m_text.toUtf8() + '\n'
                                 : sheetPdf(m_title, m_text, Paper::A4);
    QSaveFile file(path);
    const bool isKept =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && keepSaved(file);
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
    std::optional<PrinterSetup> printer = m_printer->chosen();
    if (!printer || !m_paper)
        return;
    if (!isThermal(*printer) && !m_printer->isSetUp())
        printer->page = Paper::A4; // an office printer that nobody has set up
    m_job = m_paper->printPaper(m_title, *printer, sheetPaper(m_title, m_text));
    takeJob(m_job);
}

void SheetDialog::takeJob(int id)
{
    if (id != m_job)
        return;
    if (const std::optional<PrintJob> job = m_paper->spool().job(id))
        say(printStateSentence(*job));
}

void SheetDialog::say(const QString &note)
{
    m_note->setText(note);
}

} // namespace ct
