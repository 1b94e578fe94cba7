// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <book.h>

#include <QKeySequence>
#include <QMainWindow>
#include <functional>
#include <memory>

class QLabel;
class QMenu;
class QStackedWidget;

namespace ct {

class BulkDesk;
class CustomerScreen;
class Doorkeeper;
class FindOverlay;
class KeysOverlay;
class PracticePanel;
class Rail;
struct HistoryWish;
class RechargePage;

//! The counter's window: holds the pages and leads from one to the other, and nothing else.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    //! What leads to a page; the page itself is built when it is first shown.
    struct PageEntry
    {
        QString name;  //!< objectName of the page: "historyPage"
        QString title; //!< the word on the rail
        QString iconName;
        QList<QKeySequence> keys = {}; //!< the first one is shown
        bool atBottom = false;
        std::function<QWidget *()> make;
        std::optional<Act> act = {}; //!< who may not see it gets a page that says so
    };

    //! Everything in `desk` must outlive the window.
    //! Without `bulk` there is no page for lists.
    explicit MainWindow(const Desk &desk, BulkDesk *bulk = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    RechargePage *rechargePage() const { return m_recharge; }
    //! The page of that name, built if it was not yet; null where there is none.
    QWidget *page(const QString &name);
    void showPage(const QString &name);
    //! The name of the page in front.
    QString shownPage() const;
    //! Null where nobody can sign in (tests).
    Doorkeeper *door() const { return m_door; }
    //! Every page, in the order of the rail, built or not.
    QStringList pageNames() const;
    void openFind();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPages();
    QWidget *makeHistory();
    void addDayBook();
    void openHistoryOf(const HistoryWish &wish);
    void addCustomersPages();
    void addDrawerPage();
    void addOwnersPages();
    void showLate();
    void addPeople();
    void personChanged();
    QWidget *closedPage();
    void addPage(const PageEntry &entry);
    void buildMenus();
    void addView();
    void addHelp();
    void addServices(QMenu *menu);
    void addSetUp(QMenu *menu);
    QAction *addPageAction(QMenu *menu, const QString &name, const QString &text);
    QWidget *practiceBanner();
    void showPractice();
    void showPracticePanel();
    void useKeys();
    void showKeys();
    void changeKeys();
    void showManual();
    void showAbout();
    QString titleOf(const QString &page) const;
    void showIndex(int index);
    void openAttempt(const OrderId &orderId);
    void showRefusal();
    void showWallet();
    void showPapers();
    void showOwed();
    void showToCustomer();
    void openReceipt(const OrderId &orderId);

    const Desk m_desk;
    BulkDesk *m_bulk;
    Rail *m_rail;
    QStackedWidget *m_stack;
    QList<PageEntry> m_entries;
    QLabel *m_refused = nullptr;
    RechargePage *m_recharge = nullptr;
    FindOverlay *m_find = nullptr;
    std::unique_ptr<CustomerScreen> m_customer; //!< null: there is no second screen to use
    KeysOverlay *m_keys = nullptr;
    Doorkeeper *m_door = nullptr; //!< null: nobody signs in here
    QWidget *m_closed = nullptr;  //!< what stands in place of an owner's page
    QLabel *m_practiceWords = nullptr;
    PracticePanel *m_practicePanel = nullptr;
};

} // namespace ct
