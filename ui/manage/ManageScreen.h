// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/AccountDesk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace kluis::ui {

class AccountPanel;
class EmptyState;

/// The functional administrator's place: everybody he answers for, by name, with a filter; the chosen one beside the list.
/// Knows nothing of where they come from.
class ManageScreen : public QWidget {
    Q_OBJECT

public:
    explicit ManageScreen(QWidget* parent = nullptr);

    /// \p ownLogin: whose window it is. The chosen account stays chosen.
    void setBook(const app::AccountDesk::Book& book, const QString& ownLogin);
    /// Chooses this account once it is there.
    void choose(const UserId& user);
    void setBusy(bool busy);
    void showFailure(const QString& sentence);
    void showDone(const QString& sentence);
    /// Takes everybody off the screen.
    void forget();
    [[nodiscard]] const app::AccountDesk::Book& book() const { return m_book; }

Q_SIGNALS:
    void shown(); ///< came into sight
    void newWanted();
    void agreementsWanted();
    void actWanted(kluis::app::AccountDesk::Act act, const kluis::app::AccountAct& wanted);
    void wipeWanted(const QString& login, const QString& device);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void fill();
    void showChosen();
    void showState(const QString& text);

    QLineEdit* m_filter;
    QPushButton* m_new;
    QPushButton* m_agreements;
    QTableWidget* m_table;
    EmptyState* m_empty;
    AccountPanel* m_panel;
    QStackedWidget* m_beside;
    QLabel* m_state;
    app::AccountDesk::Book m_book;
    QString m_ownLogin;
    UserId m_chosen;
    bool m_isFilling = false;
};

} // namespace kluis::ui
