// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace ct {

namespace {

//! Names and licences are the same in every language.
struct Library
{
    const char *name;
    const char *licence;
};

constexpr Library Libraries[] = {
    {"SQLite", "public domain"},
    {"libmicrohttpd", "LGPL-2.1-or-later"},
    {"libsodium", "ISC"},
    {"QtKeychain", "BSD-2-Clause"},
    {"tl::expected", "CC0-1.0"},
    {"QR Code generator", "MIT"},
    {"CUPS", "Apache-2.0"},
    {"JSON for Modern C++", "MIT"},
    {"libxlsxwriter", "BSD-2-Clause"},
    {"libcanberra", "LGPL-2.1-or-later"},
    {"Noto fonts", "OFL-1.1"},
};
constexpr int Columns = 2;

} // namespace

QString AboutDialog::facts()
{
    return QStringLiteral("Countertop %1 · Qt %2 · %3 · %4")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setModal(true);
    setWindowTitle(tr("About Countertop"));
    auto *title =
        new QLabel(QStringLiteral("Countertop %1").arg(QCoreApplication::applicationVersion()));
    title->setObjectName(QStringLiteral("aboutVersion"));
    setLook(title, "figure");
    const auto sentence = [](const QString &words) {
        auto *label = new QLabel(words);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    auto *libraries = new QGridLayout;
    libraries->setHorizontalSpacing(24);
    libraries->setVerticalSpacing(4);
    int count = 0;
    const auto library = [&](const QString &name, const QString &licence) {
        const int row = count / Columns;
        const int left = count % Columns * 2;
        libraries->addWidget(new QLabel(name), row, left);
        auto *words = new QLabel(licence);
        setLook(words, "muted");
        libraries->addWidget(words, row, left + 1);
        ++count;
    };
    library(QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())),
            QStringLiteral("LGPL-3.0"));
    for (const Library &one : Libraries)
        library(QString::fromLatin1(one.name), QString::fromLatin1(one.licence));
    for (int column = 0; column < Columns; ++column)
        libraries->setColumnStretch(2 * column + 1, 1);
    auto *works = new QLabel(tr("It stands on the work of others:"));
    setLook(works, "label");

    auto *buttons = new QDialogButtonBox;
    auto *copy = buttons->addButton(tr("&Copy for a letter"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyFactsButton"));
    copy->setAutoDefault(false);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeAboutButton"));
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(facts()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 18);
    rows->setSpacing(12);
    rows->addWidget(title);
    rows->addWidget(sentence(tr("A counter for recharges and bill payments.")));
    rows->addWidget(
        sentence(tr("Free software under the GNU General Public License, version 3 or "
                    "later. It comes without any warranty.")));
    rows->addWidget(works);
    rows->addLayout(libraries);
    rows->addStretch(1);
    rows->addWidget(buttons);
    setMinimumWidth(560);
    close->setFocus();
}

} // namespace ct
