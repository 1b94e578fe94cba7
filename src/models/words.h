// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <accountdesk.h>
#include <book.h>
#include <draft.h>
#include <proposal.h>

#include <QCoreApplication>
#include <QDateTime>

namespace ct {

//! Turns states, answers and refusals into the words that people read: on pages, in messages of
//! the command line, in receipts. Plain text throughout, whatever the provider wrote.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ct::Words)
public:
    //! "Success", "Waiting", "Failed – confirming", …
    static QString stateWord(State state);
    //! The shape that goes with the word, so that no state is told by colour alone: ✓ ◔ ✕ ↩ ? !
    static QString stateMark(State state);
    static QString serviceWord(Service service);

    //! What a person at the counter should know: what happened, whether money moved, what to do.
    static QString explain(const Attempt &attempt);
    //! What the cashier may say to the customer who is waiting.
    static QString tellCustomer(const Attempt &attempt);
    //! What the shop can do about a reason that the provider gave, or empty ("Invalid IP
    //! 203.0.113.7": ask for that address to be put on the white list).
    static QString providerReasonHint(const QString &reason);

    //! What is wrong with a field and what to do; `row` is null while no operator is chosen.
    static QString findingSentence(const DraftFinding &finding, const Operator *row);
    static QString accountSentence(AccountProblem problem);
    //! Why a sale was not begun; it always says that nothing was sent.
    static QString refusalSentence(const Refused &refused);
    //! Why nothing more goes on a customer's account, with what does.
    static QString overLimitSentence(const std::optional<CustomerAccount> &account);
    //! What stops selling, and what to do about it.
    static QString holdSentence(const Hold &hold);
    //! The same in parts, for where there is room: what happened; that no money moved by it and
    //! what to do; and what the owner confirms by releasing it.
    static QString holdTitle(const Hold &hold);
    static QString holdWhatToDo(const Hold &hold);
    static QString holdConfirmation(const Hold &hold);
    //! A question (balance, status, test of the account) that brought no answer. `detail` is the
    //! error's detail; only known reasons of the provider are taken from it.
    static QString faultSentence(const Error &error);
    static QString faultSentence(Fault fault);

    //! One line of what happened ("Status asked: Pending") and the softer words behind it.
    static QString storyLine(const StoryLine &line);
    static QString storyAside(const StoryLine &line);
    static QString troubleWords(Trouble trouble);
    //! "Agrees to the paisa", or by how much not.
    static QString proofSentence(const WalletProof &proof);
    //! How an attempt could explain a difference.
    static QString suspectSentence(SuspectKind kind);
    //! Of a difference that no attempt explains.
    static QString gapSentence(const WalletGap &gap);
    //! Of an attempt that another provider account sent.
    static QString otherAccountSentence();
    //! The provider refuses questions about orders; `words` are its own.
    static QString questionsRefusedSentence(const QString &words);
    //! Why the program proposes to call an attempt failed.
    static QString proposalSentence(const FailureProposal &proposal);
    static QString incidentSentence(Incident incident);

    //! A label or name of the catalogue ("Consumer number") in the language of the windows.
    static QString label(const QString &catalogueLabel);
    //! Text of the provider made fit for one line: no control characters, at most 160 of them.
    static QString oneLine(const QString &foreign);

    //! Local time on the screen: "31 Oct 18:22:09", with the year where it is not `today`'s.
    static QString time(const QDateTime &at, const QDate &today = QDate::currentDate());
    //! "18:22:09.114", for the lines of one story.
    static QString preciseTime(const QDateTime &at);
    //! "98765 43210" for mobile numbers; every other number as it is.
    static QString groupedNumber(Service service, const QString &number);
};

} // namespace ct
