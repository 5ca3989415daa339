// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/AccountDesk.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kluis::ui {

class Banner;

/// What an employer agreed to have recorded: each field that may be left out, ticked while it is agreed. An employer's own
/// administrator only reads it.
class AgreementDialog : public QDialog {
    Q_OBJECT

public:
    AgreementDialog(const app::AccountDesk::Book& book, QWidget* parent);

    [[nodiscard]] QString employer() const; ///< short name of the one that is shown
    void setAgreement(const domain::FieldAgreement& agreement);
    void setBusy(bool busy);
    void showFailure(const QString& sentence);
    void showSaved();

Q_SIGNALS:
    void employerChosen(); ///< its agreement is wanted
    void saveWanted(const kluis::domain::FieldAgreement& agreement);

private:
    void build();
    void fill();
    void chooseEmployer();
    void filter();
    void save();
    [[nodiscard]] QStringList leftOut() const;

    Banner* m_banner;
    QComboBox* m_employer;
    QLineEdit* m_filter;
    QListWidget* m_fields;
    QPushButton* m_save;
    domain::FieldAgreement m_agreement; ///< as the server has it
    int m_shown = 0;                    ///< whose it is
    bool m_mayChange;
};

} // namespace kluis::ui
