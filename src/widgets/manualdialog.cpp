// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualdialog.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr QSize Comfortable(860, 680);
constexpr int Widest = 760; //!< of a picture, in pixels

} // namespace

QString ManualDialog::pageFor(const QString &folder, const QString &language)
{
    for (const QString &one : {language, QStringLiteral("en")}) {
        const QString page = QDir(folder).filePath(one + QStringLiteral(".html"));
        if (!folder.isEmpty() && QFile::exists(page))
            return page;
    }
    return {};
}

ManualDialog::ManualDialog(const QString &folder, const QString &language, QWidget *parent)
    : QDialog(parent),
      m_page(pageFor(folder, language)),
      m_text(new QTextBrowser),
      m_search(new QLineEdit)
{
    setObjectName(QStringLiteral("manualDialog"));
    setWindowTitle(tr("Manual"));
    setModal(false);
    m_text->setObjectName(QStringLiteral("manualText"));
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenExternalLinks(false);
    m_text->setSearchPaths({folder});
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setAccessibleName(tr("Search in the manual"));
    m_search->setPlaceholderText(tr("Search in the manual"));
    m_search->setClearButtonEnabled(true);
    auto *next = new QPushButton(tr("&Find next"));
    next->setObjectName(QStringLiteral("manualNextButton"));
    next->setDefault(true);
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(QStringLiteral("closeManualButton"));
    close->setAutoDefault(false);
    connect(next, &QPushButton::clicked, this, &ManualDialog::searchOn);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(next);
    row->addWidget(close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 14, 14, 14);
    rows->setSpacing(10);
    rows->addWidget(m_text, 1);
    rows->addLayout(row);
    resize(Comfortable);
    load();
    m_text->setFocus();
}

// Read once and shown from memory: a link leads to a place on the page and nowhere else.
void ManualDialog::load()
{
    QFile file(m_page);
    if (m_page.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        m_text->setPlainText(tr("The manual is not installed here."));
        return;
    }
    QString html = QString::fromUtf8(file.readAll());
    const int wide = qMin(Widest, width() - 90);
    html.replace(QStringLiteral("<img "), QStringLiteral("<img width=\"%1\" ").arg(wide));
    m_text->setHtml(html);
}

void ManualDialog::searchOn()
{
    if (m_text->find(m_search->text()))
        return;
    m_text->moveCursor(QTextCursor::Start); // round to the beginning
    m_text->find(m_search->text());
}

} // namespace ct
