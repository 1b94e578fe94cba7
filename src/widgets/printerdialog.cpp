// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printerdialog.h"

#include <paperdesk.h>
#include <printwords.h>
#include <teststrip.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ct {

namespace {

enum Step { Place, Sheet, Strip, Steps };

constexpr QSize Comfortable(560, 460);

QLabel *words(const QString &text, const char *name, const char *look)
{
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QString spoken(QString caption)
{
    return caption.remove(u'&');
}

//! What is written on a heading and a form below it.
QVBoxLayout *rowsOf(QWidget *page, const QString &heading)
{
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(words(heading, "", "title"));
    return rows;
}

} // namespace

PrinterDialog::PrinterDialog(const Desk &, PaperDesk &paper,
                             const std::optional<PrinterSetup> &known, QWidget *parent)
    : QDialog(parent), m_paper(paper), m_steps(new QStackedWidget)
{
    setObjectName(QStringLiteral("printerDialog"));
    setWindowTitle(known ? tr("Change a printer") : tr("Add a printer"));
    m_steps->addWidget(buildPlaces());
    m_steps->addWidget(buildPaper());
    m_steps->addWidget(buildStrip());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 18);
    rows->setSpacing(14);
    rows->addWidget(m_steps, 1);
    rows->addLayout(buildFoot());
    connect(&m_paper, &PaperDesk::printersFound, this, &PrinterDialog::take);
    connect(&m_paper, &PaperDesk::changed, this, &PrinterDialog::takeJob);
    if (known)
        fill(*known);
    showStep(Place);
    resize(Comfortable);
    QTimer::singleShot(0, this, [this] { m_paper.lookForPrinters(); });
}

QWidget *PrinterDialog::buildPlaces()
{
    auto *page = new QWidget;
    QVBoxLayout *rows = rowsOf(page, tr("1 of 3 · Which printer?"));
    m_places = new QListWidget;
    m_places->setObjectName(QStringLiteral("foundPrinters"));
    m_places->setAccessibleName(tr("Printers found"));
    m_address = new QLineEdit;
    m_address->setObjectName(QStringLiteral("printerAddressEdit"));
    m_address->setMaxLength(120);
    m_address->setPlaceholderText(QStringLiteral("192.0.2.7"));
    auto *label = new QLabel(tr("Or a thermal printer in the shop's &network"));
    setLook(label, "label");
    label->setBuddy(m_address);
    m_address->setAccessibleName(spoken(label->text()));
    m_placeWords = words(tr("Looking for printers…"), "printerPlaceLabel", "hint");
    rows->addWidget(m_places, 1);
    rows->addWidget(m_placeWords);
    rows->addWidget(label);
    rows->addWidget(m_address);
    connect(m_places, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_address->clear();
        updateFoot();
    });
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_places->setCurrentRow(-1);
        updateFoot();
    });
    return page;
}

QWidget *PrinterDialog::buildPaper()
{
    auto *page = new QWidget;
    QVBoxLayout *rows = rowsOf(page, tr("2 of 3 · What paper is in it?"));
    auto *form = new QFormLayout;
    m_size = new QComboBox;
    m_size->setObjectName(QStringLiteral("printerPaperCombo"));
    m_size->setAccessibleName(tr("Paper of the printer"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("printerNameEdit"));
    m_name->setAccessibleName(tr("Name of the printer"));
    m_name->setMaxLength(40);
    m_cut = new QCheckBox(tr("It &cuts the paper off"));
    m_cut->setObjectName(QStringLiteral("printerCutCheck"));
    m_cut->setChecked(true);
    m_drawer = new QCheckBox(tr("A cash &drawer hangs on it: open it for cash"));
    m_drawer->setObjectName(QStringLiteral("printerDrawerCheck"));
    form->addRow(tr("&Paper"), m_size);
    form->addRow(tr("&Name"), m_name);
    rows->addLayout(form);
    rows->addWidget(m_cut);
    rows->addWidget(m_drawer);
    rows->addStretch(1);
    return page;
}

QWidget *PrinterDialog::buildStrip()
{
    auto *page = new QWidget;
    QVBoxLayout *rows = rowsOf(page, tr("3 of 3 · Did it come out right?"));
    rows->addWidget(words(tr("Print a test strip. A line must stand at the left and at the right, "
                             "and every script must be readable. A side that is missing: go back "
                             "and choose narrower paper. Odd signs: it is no thermal printer."),
                          "stripAboutLabel", "plain"));
    m_strip = new QPushButton(tr("Print the test &strip"));
    m_strip->setObjectName(QStringLiteral("printStripButton"));
    m_strip->setAutoDefault(false);
    m_stripWords = words({}, "stripLabel", "hint");
    m_stripWords->setMinimumHeight(60);
    m_stripWords->setAlignment(Qt::AlignTop);
    rows->addWidget(m_strip, 0, Qt::AlignLeft);
    rows->addWidget(m_stripWords);
    rows->addStretch(1);
    connect(m_strip, &QPushButton::clicked, this, &PrinterDialog::printStrip);
    return page;
}

QLayout *PrinterDialog::buildFoot()
{
    const auto button = [](const char *name) {
        auto *made = new QPushButton;
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    m_back = button("printerBackButton");
    m_next = button("printerNextButton");
    m_back->setText(tr("&Back"));
    auto *cancel = button("printerCancelButton");
    cancel->setText(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_steps->currentIndex() == Strip)
            finish();
        else
            showStep(m_steps->currentIndex() + 1);
    });
    return row;
}

void PrinterDialog::take(const QList<FoundPrinter> &printers)
{
    const std::optional<PrinterSetup> before = place();
    const bool isTyped = !m_address->text().isEmpty();
    m_places->clear();
    m_found = printers;
    for (const FoundPrinter &printer : m_found) {
        m_places->addItem(printer.state == PrinterState::Ready
                              ? printer.description
                              //: %1 is a printer
                              : tr("%1 (stopped)").arg(printer.description));
        if (!isTyped && before && printerAddress(*before) == printerAddress(printer.setup))
            m_places->setCurrentRow(m_places->count() - 1);
    }
    m_placeWords->setText(m_found.isEmpty() ? tr("This computer knows no printer.") : QString());
    m_placeWords->setVisible(m_found.isEmpty());
    updateFoot();
}

void PrinterDialog::fill(const PrinterSetup &printer)
{
    m_address->setText(printer.kind == PrinterKind::Network ? printer.address
                                                            : printerAddress(printer));
    m_name->setText(printer.name);
    m_cut->setChecked(printer.cut);
    m_drawer->setChecked(printer.drawer);
}

std::optional<PrinterSetup> PrinterDialog::place() const
{
    if (const int row = m_places->currentRow(); row >= 0 && row < m_found.size())
        return m_found.at(row).setup;
    const QString typed = m_address->text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    return printerAt(networkPlace(typed) ? QStringLiteral("tcp://") + typed : typed);
}

PrinterSetup PrinterDialog::entered() const
{
    PrinterSetup printer = place().value_or(PrinterSetup());
    printer.name = m_name->text().simplified();
    const int choice = m_size->currentData().toInt();
    if (isThermal(printer))
        printer.dots = choice;
    else
        printer.page = Paper(choice);
    printer.cut = isThermal(printer) && m_cut->isChecked();
    printer.drawer = isThermal(printer) && m_drawer->isChecked();
    return printer;
}

void PrinterDialog::showStep(int step)
{
    if (step == Sheet) {
        const bool thermal = isThermal(*place());
        const int before = m_size->currentData().toInt();
        m_size->clear();
        if (thermal) {
            m_size->addItem(tr("Roll, 80 mm (576 dots)"), 576);
            m_size->addItem(tr("Roll, 80 mm (512 dots)"), 512);
            m_size->addItem(tr("Roll, 58 mm (384 dots)"), 384);
        } else {
            m_size->addItem(tr("Sheet, A4"), int(Paper::A4));
            m_size->addItem(tr("Sheet, A5"), int(Paper::A5));
            m_size->addItem(tr("Roll, 80 mm"), int(Paper::Roll80));
            m_size->addItem(tr("Roll, 58 mm"), int(Paper::Roll58));
        }
        m_size->setCurrentIndex(std::max(0, m_size->findData(before)));
        m_cut->setVisible(thermal);
        m_drawer->setVisible(thermal);
    }
    m_steps->setCurrentIndex(step);
    updateFoot();
}

void PrinterDialog::updateFoot()
{
    const int step = m_steps->currentIndex();
    m_back->setVisible(step != Place);
    m_next->setText(step == Strip ? tr("&Yes, keep it") : tr("Ne&xt"));
    m_next->setEnabled(step != Place || place());
    const QString typed = m_address->text().trimmed();
    if (step == Place && !typed.isEmpty() && !place()) {
        m_placeWords->setText(tr("Type the printer's address in figures, as in 192.0.2.7."));
        m_placeWords->show();
    }
}

void PrinterDialog::printStrip()
{
    m_job = m_paper.printPaper(tr("Test strip"), entered(), testStrip());
    takeJob(m_job);
}

void PrinterDialog::takeJob(int id)
{
    if (id != m_job)
        return;
    const std::optional<PrintJob> job = m_paper.spool().job(id);
    if (!job)
        return;
    m_stripWords->setText(printStateSentence(*job));
    // A strip is for whoever stands there now.
    if (job->state == PrintJobState::Waiting || job->state == PrintJobState::Failed) {
        m_stripWords->setText(printTroubleSentence(*job, spokenName(job->printer)));
        m_job = 0;
        QTimer::singleShot(0, this, [this, id] { m_paper.discard(id); });
    }
}

void PrinterDialog::finish()
{
    emit chosen(entered());
    accept();
}

} // namespace ct
