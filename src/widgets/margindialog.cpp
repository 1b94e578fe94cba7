// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "margindialog.h"

#include "sheetdialog.h"

#include <daybookmodel.h>
#include <marginwords.h>
#include <reportpaper.h>
#include <savedfile.h>
#include <walletwatch.h>
#include <words.h>

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr QSize Comfortable(860, 620);
constexpr int Months = 24; // back from this one
constexpr int ValueWidth = 90;

QLabel *wordsFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

QPushButton *deed(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    QString plain = text;
    button->setAccessibleName(plain.remove(u'&').remove(u'…'));
    return button;
}

LearntMargins learntBy(const WalletWatch &wallet)
{
    LearntMargins learnt;
    const std::optional<WalletProof> proof = wallet.proof();
    if (!proof)
        return learnt;
    for (auto margin = proof->margins.cbegin(); margin != proof->margins.cend(); ++margin) {
        if (margin->millionths)
            learnt.insert(margin.key(), *margin->millionths);
    }
    return learnt;
}

} // namespace

MarginDialog::MarginDialog(const Desk &desk, CommissionLedger &rates, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_ledger(rates),
      m_month(new QComboBox),
      m_summary(new QLabel),
      m_table(new QTableWidget),
      m_operator(new QComboBox),
      m_from(new QDateEdit),
      m_value(new QLineEdit),
      m_kind(new QComboBox),
      m_known(new QComboBox),
      m_gst(new QLineEdit),
      m_tds(new QLineEdit),
      m_note(new QLabel)
{
    setObjectName(QStringLiteral("marginDialog"));
    setWindowTitle(tr("Margin"));
    m_table->setObjectName(QStringLiteral("marginTable"));
    m_table->setAccessibleName(tr("Margin by operator"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_note->setObjectName(QStringLiteral("marginNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setLook(m_note, "hint");

    auto *buttons = new QDialogButtonBox;
    auto *exporting = deed(tr("E&xport…"), "marginExportButton");
    auto *printing = deed(tr("&Print…"), "marginPrintButton");
    buttons->addButton(exporting, QDialogButtonBox::ActionRole);
    buttons->addButton(printing, QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(exporting, &QPushButton::clicked, this, &MarginDialog::askWhereToExport);
    connect(printing, &QPushButton::clicked, this, &MarginDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(10);
    rows->addWidget(buildHead());
    rows->addWidget(m_table, 1);
    rows->addWidget(buildRates());
    rows->addWidget(buildTaxes());
    rows->addWidget(m_note);
    rows->addWidget(buttons);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const int row = m_table->currentRow();
        if (row >= 0 && row < m_report.lines.size())
            m_operator->setCurrentIndex(m_operator->findData(m_report.lines.at(row).row.text()));
    });
    say(tr("The provider states no margin. These are the rates that you enter; what the wallet "
           "has shown stands beside them. The tax columns are figures for your accountant."),
        "hint");
    refresh();
    showRates();
    resize(Comfortable);
}

QWidget *MarginDialog::buildHead()
{
    m_month->setObjectName(QStringLiteral("marginMonth"));
    m_month->setAccessibleName(tr("Month of the margin"));
    const QDate today = m_desk.clock.now().toLocalTime().date();
    for (int back = 0; back < Months; ++back) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-back);
        m_month->addItem(MarginWords::month(first), first);
    }
    connect(m_month, &QComboBox::currentIndexChanged, this, &MarginDialog::refresh);
    m_summary->setObjectName(QStringLiteral("marginSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(wordsFor(tr("&Month"), m_month));
    row->addWidget(m_month);
    row->addWidget(m_summary, 1);
    return head;
}

QWidget *MarginDialog::buildRates()
{
    auto *box = new QGroupBox(tr("Rate of an operator"));
    m_operator->setObjectName(QStringLiteral("rateOperator"));
    m_operator->setAccessibleName(tr("Operator of the rate"));
    for (const Operator &row : m_desk.catalogue.operators())
        m_operator->addItem(row.name, row.key.text());
    connect(m_operator, &QComboBox::currentIndexChanged, this, &MarginDialog::showRates);
    m_value->setObjectName(QStringLiteral("rateValue"));
    m_value->setAccessibleName(tr("The rate"));
    m_value->setMaximumWidth(ValueWidth);
    m_value->setMaxLength(9);
    m_kind->setObjectName(QStringLiteral("rateKind"));
    m_kind->setAccessibleName(tr("What the rate is of"));
    m_kind->addItem(tr("% of the amount"), false);
    m_kind->addItem(tr("₹ a recharge"), true);
    m_from->setObjectName(QStringLiteral("rateFrom"));
    m_from->setAccessibleName(tr("First day of the rate"));
    m_from->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_from->setDate(QDate(month().year(), month().month(), 1));
    m_known->setObjectName(QStringLiteral("rateKnown"));
    m_known->setAccessibleName(tr("Rates that were entered"));
    auto *keep = deed(tr("&Keep the rate"), "rateKeepButton");
    auto *end = deed(tr("No rate from this day"), "rateEndButton");
    auto *drop = deed(tr("&Take it back"), "rateDropButton");
    connect(keep, &QPushButton::clicked, this, [this] { keepRate(false); });
    connect(m_value, &QLineEdit::returnPressed, this, [this] { keepRate(false); });
    connect(end, &QPushButton::clicked, this, [this] { keepRate(true); });
    connect(drop, &QPushButton::clicked, this, &MarginDialog::dropRate);
    auto *first = new QHBoxLayout;
    first->addWidget(wordsFor(tr("&Operator"), m_operator));
    first->addWidget(m_operator, 1);
    first->addWidget(m_value);
    first->addWidget(m_kind);
    first->addWidget(wordsFor(tr("&from"), m_from));
    first->addWidget(m_from);
    auto *second = new QHBoxLayout;
    second->addWidget(keep);
    second->addWidget(end);
    second->addStretch(1);
    second->addWidget(m_known);
    second->addWidget(drop);
    auto *rows = new QVBoxLayout(box);
    rows->addLayout(first);
    rows->addLayout(second);
    return box;
}

QGroupBox *MarginDialog::buildTaxes()
{
    auto *box = new QGroupBox(tr("Taxes on the margin, in per cent"));
    for (const auto &[edit, name, words] : {std::tuple(m_gst, "taxGst", tr("GST in per cent")),
                                            std::tuple(m_tds, "taxTds", tr("TDS in per cent"))}) {
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(words);
        edit->setMaximumWidth(ValueWidth);
        edit->setMaxLength(7);
        connect(edit, &QLineEdit::returnPressed, this, &MarginDialog::keepTaxes);
    }
    auto *keep = deed(tr("Keep the &rates of tax"), "taxKeepButton");
    connect(keep, &QPushButton::clicked, this, &MarginDialog::keepTaxes);
    auto *row = new QHBoxLayout(box);
    row->addWidget(wordsFor(tr("&GST"), m_gst));
    row->addWidget(m_gst);
    row->addSpacing(12);
    row->addWidget(wordsFor(tr("T&DS"), m_tds));
    row->addWidget(m_tds);
    row->addSpacing(12);
    row->addWidget(keep);
    row->addStretch(1);
    const TaxRates taxes = m_ledger.taxRates().valueOr(TaxRates());
    m_gst->setText(percentOfMillionths(taxes.gst));
    m_tds->setText(percentOfMillionths(taxes.tds));
    return box;
}

QDate MarginDialog::month() const
{
    return m_month->currentData().toDate();
}

RowKey MarginDialog::chosenRow() const
{
    return RowKey(m_operator->currentData().toString());
}

void MarginDialog::refresh()
{
    const QDate first = month();
    const QDate last = first.addMonths(1).addDays(-1);
    const auto sold = m_ledger.soldByDay(first, last);
    const auto rates = m_ledger.commissionRates();
    const auto taxes = m_ledger.taxRates();
    if (!sold || !rates || !taxes) {
        say(Words::faultSentence(!sold    ? sold.error()
                                 : !rates ? rates.error()
                                          : taxes.error()),
            "problem");
        return;
    }
    m_report =
        marginReport(first, last, *sold, CommissionTable(*rates), learntBy(m_desk.wallet), *taxes);
    m_sheet = MarginWords::sheet(m_report, *taxes, m_desk.catalogue, m_desk.shop.name);
    fillTable();
}

void MarginDialog::fillTable()
{
    m_table->clear();
    m_table->setColumnCount(int(m_sheet.head.size()));
    m_table->setRowCount(int(m_sheet.rows.size()));
    m_table->setHorizontalHeaderLabels(m_sheet.head);
    for (int row = 0; row < m_sheet.rows.size(); ++row) {
        for (int column = 0; column < m_sheet.head.size(); ++column) {
            auto *cell = new QTableWidgetItem(m_sheet.rows.at(row).at(column));
            if (column >= m_sheet.textColumns)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    QStringList words;
    for (const auto &[name, figure] : std::as_const(m_sheet.figures))
        words << name + QStringLiteral(": ") + figure;
    m_summary->setText(m_sheet.rows.isEmpty() ? tr("Nothing was sold in this month.")
                                              : words.join(QStringLiteral(" · ")));
}

void MarginDialog::showRates()
{
    m_known->clear();
    const auto rates = m_ledger.commissionRates();
    if (!rates)
        return;
    for (const CommissionRate &rate : *rates) {
        if (rate.row == chosenRow())
            m_known->insertItem(0, MarginWords::rateFrom(rate), rate.from);
    }
    if (m_known->count() == 0)
        m_known->addItem(tr("no rate was entered"));
    m_known->setCurrentIndex(0);
}

void MarginDialog::keepRate(bool isEnded)
{
    CommissionRate rate;
    rate.row = chosenRow();
    rate.from = m_from->date();
    rate.isEnded = isEnded;
    rate.isFlat = !isEnded && m_kind->currentData().toBool();
    if (!isEnded) {
        const auto part = millionthsFromPercent(m_value->text());
        const auto money = Money::parse(m_value->text());
        rate.value = rate.isFlat ? (money ? money->paise() : -1) : part.value_or(-1);
    }
    const Result<Done> kept = m_ledger.keepRate(rate);
    if (!kept.ok()) {
        say(kept.error().fault == Fault::Malformed
                ? tr("A rate is a percentage from 0 to 10, or from 0 to 100 rupees a recharge. "
                     "Nothing was changed.")
                : Words::faultSentence(kept.error()),
            "problem");
        return;
    }
    say(tr("%1: %2").arg(m_operator->currentText(), MarginWords::rateFrom(rate)), "good");
    m_value->clear();
    showRates();
    refresh();
}

void MarginDialog::dropRate()
{
    const QDate from = m_known->currentData().toDate();
    if (!from.isValid())
        return;
    const Result<Done> dropped = m_ledger.dropRate(chosenRow(), from);
    say(dropped.ok() ? tr("The rate was taken back.") : Words::faultSentence(dropped.error()),
        dropped.ok() ? "good" : "problem");
    showRates();
    refresh();
}

void MarginDialog::keepTaxes()
{
    TaxRates taxes;
    taxes.gst = millionthsFromPercent(m_gst->text()).value_or(-1);
    taxes.tds = millionthsFromPercent(m_tds->text()).value_or(-1);
    const Result<Done> kept = m_ledger.keepTaxRates(taxes);
    if (!kept.ok()) {
        say(kept.error().fault == Fault::Malformed
                ? tr("A rate of tax is a percentage from 0 to 50. Nothing was changed.")
                : Words::faultSentence(kept.error()),
            "problem");
        return;
    }
    say(tr("The rates of tax were kept."), "good");
    refresh();
}

void MarginDialog::askWhereToExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the margin"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table for spreadsheets (*.csv)"), tr("Pages to print (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u".pdf") ? QStringLiteral("pdf")
                                                          : QStringLiteral("csv"));
    });
    dialog->selectFile(
        QStringLiteral("margin-%1").arg(month().toString(QStringLiteral("yyyy-MM"))));
    connect(dialog, &QFileDialog::fileSelected, this, &MarginDialog::exportTo);
    dialog->open();
}

void MarginDialog::exportTo(const QString &path)
{
    bool isWritten = false;
    if (path.endsWith(u".pdf", Qt::CaseInsensitive)) {
        isWritten = writeReportPdf(m_sheet, path).ok();
    } else {
        QSaveFile file(path);
        const QByteArray csv = csvOf(m_sheet);
        isWritten =
            file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && keepSaved(file);
    }
    say(isWritten ? tr("Written to %1").arg(path)
                  : tr("It could not be written there. Choose another folder, or make room on the "
                       "disk."),
        isWritten ? "good" : "problem");
}

void MarginDialog::print()
{
    auto *dialog = new SheetDialog(
        m_desk.paper, m_sheet.title, textOf(m_sheet),
        QStringLiteral("margin-%1").arg(month().toString(QStringLiteral("yyyy-MM"))), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MarginDialog::say(const QString &words, const char *look)
{
    setLook(m_note, look);
    m_note->setText(words);
}

} // namespace ct
