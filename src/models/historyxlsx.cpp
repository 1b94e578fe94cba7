// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyxlsx.h"

#include "historycsv.h"

#include <xlsxwriter.h>
#include <QFile>
#include <QFileInfo>

namespace ct {

namespace {

constexpr int pageSize = 200;
constexpr qint64 MostRows = 1'048'575; // a sheet's own limit, less the head
const Error Unwritten{Fault::Storage, QStringLiteral("the XLSX file could not be written")};

} // namespace

struct HistoryXlsx::Workbook
{
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *money = nullptr;
    lxw_format *head = nullptr;
};

HistoryXlsx::HistoryXlsx(const Book &book, HistoryFilter filter, const QString &path)
    : m_book(book), m_filter(std::move(filter)), m_path(path)
{
}

HistoryXlsx::~HistoryXlsx()
{
    if (!m_workbook)
        return;
    // The library has no way to let a workbook go: it is written, and removed.
    (void)workbook_close(m_workbook->book);
    QFile::remove(m_path);
}

Result<bool> HistoryXlsx::step()
{
    const QStringList names = HistoryCsv::names();
    if (!m_workbook) {
        // The library would find out at the end only.
        if (QFile probe(m_path); !probe.open(QIODevice::WriteOnly))
            return Unwritten;
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        QByteArray temporary = QFile::encodeName(QFileInfo(m_path).absolutePath());
        options.tmpdir = temporary.data();
        m_workbook = std::make_unique<Workbook>();
        m_workbook->book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
        if (!m_workbook->book) {
            m_workbook.reset();
            return Unwritten;
        }
        m_workbook->sheet = workbook_add_worksheet(m_workbook->book, "History");
        m_workbook->money = workbook_add_format(m_workbook->book);
        format_set_num_format(m_workbook->money, "#,##0.00");
        m_workbook->head = workbook_add_format(m_workbook->book);
        format_set_bold(m_workbook->head);
        for (int column = 0; column < names.size(); ++column) {
            worksheet_write_string(m_workbook->sheet, 0, lxw_col_t(column),
                                   names[column].toUtf8().constData(), m_workbook->head);
        }
    }
    const Result<HistoryPage> page = m_book.page(m_filter, m_after, pageSize);
    if (!page.ok())
        return page.error();
    for (const Attempt &attempt : page->rows) {
        if (m_rows >= MostRows)
            return Error{Fault::Storage, QStringLiteral("more rows than a sheet can hold")};
        const QStringList fields = HistoryCsv::fields(attempt);
        ++m_rows;
        for (int column = 0; column < fields.size(); ++column) {
            lxw_error written = LXW_NO_ERROR;
            if (names[column] == QLatin1String("amount") ||
                names[column] == QLatin1String("charge")) {
                const Money money = names[column] == QLatin1String("amount")
                                        ? attempt.intent.amount
                                        : attempt.intent.charge;
                // A spreadsheet knows no other number; the rupees of a shop fit it to the paisa.
                written =
                    worksheet_write_number(m_workbook->sheet, lxw_row_t(m_rows), lxw_col_t(column),
                                           double(money.paise()) / 100, m_workbook->money);
            } else {
                written =
                    worksheet_write_string(m_workbook->sheet, lxw_row_t(m_rows), lxw_col_t(column),
                                           fields[column].toUtf8().constData(), nullptr);
            }
            if (written != LXW_NO_ERROR)
                return Unwritten;
        }
    }
    m_after = page->next;
    return m_after ? Result<bool>(false) : finish();
}

Result<bool> HistoryXlsx::finish()
{
    const lxw_error closed = workbook_close(m_workbook->book);
    m_workbook.reset();
    if (closed == LXW_NO_ERROR)
        return true;
    QFile::remove(m_path);
    return Unwritten;
}

} // namespace ct
