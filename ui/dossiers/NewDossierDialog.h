// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace kluis::ui {

class Banner;

/// A new dossier: employer, personnel number, name; the rest is filled in later. Stays open until it succeeded.
class NewDossierDialog : public QDialog {
    Q_OBJECT

public:
    NewDossierDialog(const QList<protocol::GrantedTenant>& employers, QWidget* parent);
    [[nodiscard]] app::NewDossier value() const;
    void showFailure(const QString& sentence);

Q_SIGNALS:
    void submitted();

private:
    void submit();
    [[nodiscard]] QString problem();

    Banner* m_banner;
    QComboBox* m_employer;
    QLineEdit* m_number;
    QLineEdit* m_name;
    QLineEdit* m_born;
    QLineEdit* m_department;
    QString m_bornIso;
};

} // namespace kluis::ui
