// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attemptjson.h"
#include "ctl.h"

#include <a1topup.h>
#include <sqlitebook.h>
#include <words.h>

namespace ct {

void Ctl::balance()
{
    if (needSettings(Use::Read) && needBook(Use::Read)) {
        if (m_line.has("accept") && !acceptDifference())
            return;
        withProvider([this] {
            m_walletMark = WalletProver(*m_book).mark(m_provider->account());
            m_provider->balance(Reply<Balance>{
                this, [this](Result<Balance> answer) { takeBalance(std::move(answer)); }});
        });
    }
}

void Ctl::takeBalance(Result<Balance> answer)
{
    if (!answer) {
        fail(Exit::Unreachable, Words::faultSentence(answer.error()));
        return;
    }
    std::optional<WalletProof> proof;
    if (!m_book->noteBalance(*answer)) {
        say(tr("The balance could not be written into the book."));
    } else {
        const auto compared = WalletProver(*m_book).take(*answer, m_walletMark);
        if (compared)
            proof = *compared;
        else if (compared.error().fault != Fault::Refused)
            say(tr("The balance could not be compared with the book."));
    }
    if (m_line.has("json")) {
        QJsonObject object{{QStringLiteral("balance"), answer->money.toPlain()},
                           {QStringLiteral("at"), isoUtc(answer->at)}};
        if (proof)
            addProof(object, *proof, answer->money);
        printJson(QJsonDocument(object));
    } else {
        print(formatMoney(answer->money));
        if (proof)
            print(Words::proofSentence(*proof));
    }
    end(Exit::Success);
}

//! "balance --accept": what is unexplained is so, says the owner.
bool Ctl::acceptDifference()
{
    const auto accepted =
        WalletProver(*m_book).accept(QStringLiteral("owner"), m_line.value("accept"));
    if (accepted)
        return true;
    if (accepted.error().fault == Fault::Malformed)
        fail(Exit::WrongUse, tr("Book and wallet agree, or no reason was given. Nothing was "
                                "changed."));
    else
        fail(Exit::BookUnwell, tr("The decision could not be written into the book."));
    return false;
}

void Ctl::topUp()
{
    const Result<Money> amount = Money::parse(m_line.argument(0));
    const QString reference = m_line.value("reference").trimmed();
    if (!amount || *amount <= Money() || reference.isEmpty()) {
        fail(Exit::WrongUse, tr("Money put into the wallet is entered as an amount in rupees and "
                                "the bank's --reference. Nothing was written."));
        return;
    }
    if (!needFolder(Use::Write) || !needBook(Use::Write))
        return;
    TopUp entry;
    entry.amount = *amount;
    entry.reference = reference;
    entry.by = QStringLiteral("owner");
    if (!m_book->noteTopUp(entry)) {
        fail(Exit::BookUnwell, tr("The entry could not be written into the book."));
        return;
    }
    if (m_line.has("json")) {
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("amount"), amount->toPlain()},
                                            {QStringLiteral("reference"), reference}}));
    } else {
        print(tr("%1 entered. It is looked for in the next balance.").arg(formatMoney(*amount)));
    }
    end(Exit::Success);
}

} // namespace ct
