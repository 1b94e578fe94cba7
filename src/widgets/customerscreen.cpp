// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerscreen.h"

#include "upicard.h"

#include <language.h>
#include <receipt.h>
#include <receiptwords.h>

#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

namespace ct {

namespace {

constexpr int SmallType = 30;
constexpr int LargeType = 64;

QLabel *label(const char *name, int pixels, bool strong)
{
    auto *made = new QLabel;
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    made->setAlignment(Qt::AlignCenter);
    made->setWordWrap(true);
    QFont font = made->font();
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::Bold : QFont::Normal);
    made->setFont(font);
    return made;
}

} // namespace

CustomerScreen::CustomerScreen(const Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus),
      m_desk(desk),
      m_head(label("customerHead", SmallType, false)),
      m_number(label("customerNumber", LargeType, true)),
      m_operator(label("customerOperator", SmallType, false)),
      m_amount(label("customerAmount", LargeType, true)),
      m_advice(label("customerAdvice", SmallType, false)),
      m_upi(new UpiCard)
{
    setObjectName(QStringLiteral("customerScreen"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(desk.shop.name);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(40, 30, 40, 30);
    rows->setSpacing(18);
    rows->addStretch(1);
    for (QLabel *row : {m_head, m_number, m_operator, m_amount, m_advice})
        rows->addWidget(row);
    rows->addWidget(m_upi, 0, Qt::AlignHCenter);
    rows->addStretch(1);
    show(CustomerView());
}

QScreen *CustomerScreen::screenBeside(const QScreen *counters)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != counters)
            return screen;
    }
    return nullptr;
}

void CustomerScreen::showOn(QScreen &screen)
{
    if (isVisible() && this->screen() == &screen)
        return;
    setScreen(&screen);
    setGeometry(screen.geometry());
    showFullScreen();
}

void CustomerScreen::show(const CustomerView &view)
{
    m_upi->hide();
    if (view.sale)
        showSale(*view.sale);
    else
        showForm(view);
    for (QLabel *row : {m_head, m_number, m_operator, m_amount, m_advice})
        row->setVisible(!row->text().isEmpty());
}

void CustomerScreen::showSale(const Attempt &sale)
{
    const ReceiptWords words(m_desk.receiptLanguage.isEmpty() ? windowLanguage()
                                                              : m_desk.receiptLanguage);
    ReceiptContext context;
    context.practice = m_desk.practice;
    context.language = words.language();
    const Receipt receipt = makeReceipt(sale, m_desk.shop, context);
    const Money paid = sale.intent.amount.plus(sale.intent.charge).value_or(sale.intent.amount);
    m_head->setText(receipt.practiceNotice);
    m_number->setText(groupedNumber(sale.intent.number, sale.intent.service));
    m_operator->setText(sale.intent.operatorName + QStringLiteral(" · ") + formatMoney(paid));
    // The shape stands before the word, so that it is known without reading.
    m_amount->setText(markText(receipt.stateMark) + u' ' + receipt.stateWord);
    m_advice->setText(receipt.footer.join(u'\n'));
}

void CustomerScreen::showForm(const CustomerView &view)
{
    m_head->setText(view.number.isEmpty() ? m_desk.shop.name : QString());
    m_number->setText(view.number);
    m_operator->setText(view.number.isEmpty() ? QString() : view.operatorName);
    m_amount->setText(view.number.isEmpty() || !view.toPay ? QString() : formatMoney(*view.toPay));
    m_advice->clear();
    if (!view.mayPay || !view.toPay || m_desk.shop.upiId.isEmpty())
        return;
    const QString payee = m_desk.shop.upiPayee.isEmpty() ? m_desk.shop.name : m_desk.shop.upiPayee;
    m_upi->ask({m_desk.shop.upiId, payee, *view.toPay, view.number, {}}, m_desk.practice);
    m_upi->show();
}

} // namespace ct
