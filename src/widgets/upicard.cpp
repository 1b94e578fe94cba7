// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upicard.h"

#include "theme.h"

#include <qrpicture.h>
#include <upiwords.h>

#include <QLabel>
#include <QPixmap>
#include <QVBoxLayout>

namespace ct {

namespace {

constexpr int CodeSize = 260;

} // namespace

UpiCard::UpiCard(QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel),
      m_code(new QLabel),
      m_payee(new QLabel),
      m_warning(new QLabel)
{
    setObjectName(QStringLiteral("upiCard"));
    setLook(this, "card");
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 12, 14, 12);
    rows->setSpacing(8);
    const auto add = [rows](QLabel *label, const char *name, const char *look) {
        label->setObjectName(QString::fromLatin1(name));
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        setLook(label, look);
        rows->addWidget(label);
    };
    add(m_title, "upiTitle", "figure");
    add(m_code, "upiCode", "hint");
    add(m_payee, "upiPayee", "muted");
    add(m_warning, "upiWarning", "caution");
    m_code->setMinimumSize(CodeSize, CodeSize);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setWordWrap(true);
    m_payee->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_warning->setText(
        tr("Scanning is no proof of payment. Wait until your own UPI app or speaker "
           "says that the money has come."));
}

void UpiCard::ask(const UpiRequest &request, bool practice)
{
    m_title->setText(tr("%1 by UPI").arg(formatMoney(request.amount)));
    m_payee->setText(request.payeeName.isEmpty()
                         ? request.payeeId
                         : QStringLiteral("%1 · %2").arg(request.payeeName, request.payeeId));
    if (practice) {
        showSentence(
            tr("Practice: here stands the QR code. None is shown, so that nobody pays "
               "real money."));
        return;
    }
    if (request.payeeId.isEmpty()) {
        showSentence(tr("Enter the shop's UPI id in Settings; then its QR code is shown here."));
        return;
    }
    if (const auto problem = checkUpiId(request.payeeId)) {
        showSentence(UpiWords::sentence(*problem));
        return;
    }
    const auto link = upiLink(request);
    if (!link) {
        showSentence(tr("Enter the amount first; the QR code asks for exactly that."));
        return;
    }
    // Drawn for the dots of this very screen, so that nothing is scaled afterwards.
    const qreal ratio = devicePixelRatioF();
    auto code = qrPicture(*link, qRound(CodeSize * ratio));
    if (!code) {
        showSentence(tr("The QR code cannot be drawn. The customer can pay to the UPI id below."));
        return;
    }
    code->setDevicePixelRatio(ratio);
    m_code->setPixmap(QPixmap::fromImage(*code));
    m_code->setAccessibleName(tr("UPI QR code"));
    m_warning->show();
}

void UpiCard::showSentence(const QString &sentence)
{
    m_code->setText(sentence); // takes the place of a picture
    m_code->setAccessibleName(sentence);
    m_warning->hide();
}

} // namespace ct
