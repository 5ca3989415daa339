// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLineEdit;

namespace kluis::ui {

class Banner;

/// A new dossier: employer, personnel number, name; the rest is filled in later. What the employer's agreement leaves out is
/// not asked for. Stays open until it succeeded.
class NewDossierDialog : public QDialog {
    Q_OBJECT

public:
    NewDossierDialog(const QList<protocol::GrantedTenant>& employers, QWidget* parent);
    /// What each employer agreed to have recorded, by short name. Until they are known, nothing is asked for that an
    /// agreement may leave out.
    void setAgreements(const QHash<QString, domain::FieldAgreement>& agreements);
    [[nodiscard]] app::NewDossier value() const;
    void showFailure(const QString& sentence);

Q_SIGNALS:
    void submitted();

private:
    void submit();
    void showAgreed();
    [[nodiscard]] bool isAgreed(QStringView fieldId) const;
    [[nodiscard]] QString problem();

    Banner* m_banner;
    QComboBox* m_employer;
    QLineEdit* m_number;
    QLineEdit* m_name;
    QWidget* m_bornPart; ///< with its label
    QLineEdit* m_born;
    QLineEdit* m_department;
    QString m_bornIso;
    QHash<QString, domain::FieldAgreement> m_agreements;
};

} // namespace kluis::ui
