// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/AccountDesk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kluis::ui {

class Banner;

/// A new account: who, in which role, for which employers. Only what the administrator may give is offered.
class NewAccountDialog : public QDialog {
    Q_OBJECT

public:
    NewAccountDialog(const app::AccountDesk::Book& book, QWidget* parent);
    [[nodiscard]] app::NewAccount value() const;
    void setBusy(bool busy);
    void showFailure(const QString& sentence);

Q_SIGNALS:
    void submitted();

private:
    void build();
    void showRole();
    void submit();
    [[nodiscard]] QString problem();
    [[nodiscard]] QStringList employers() const;

    Banner* m_banner;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QComboBox* m_role;
    QLabel* m_roleHint;
    QListWidget* m_employers;
    QLineEdit* m_department;
    QPushButton* m_make;
};

} // namespace kluis::ui
