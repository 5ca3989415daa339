// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierAccess.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace kluis::ui {

class Banner;
class Question;

/// Who of the medical group may read the medical part of one dossier: all, or those whom the lead ticks. Asks once more,
/// with the names of who is left out.
class RestrictDialog : public QDialog {
    Q_OBJECT

public:
    /// \p person: whose dossier it is.
    RestrictDialog(const QString& person, app::DossierAccess access, QWidget* parent);
    /// User names of who shall read it; none: the whole group.
    [[nodiscard]] QStringList logins() const;
    void showFailure(const QString& sentence);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted();

private:
    void build(const QString& person);
    void fillGroup();
    void ask();
    [[nodiscard]] bool isRestricting() const;
    [[nodiscard]] bool changesNothing() const;
    [[nodiscard]] QStringList leftOut() const;

    app::DossierAccess m_access;
    Banner* m_banner;
    QRadioButton* m_all;
    QRadioButton* m_some;
    QListWidget* m_group;
    QPushButton* m_apply;
    Question* m_question;
};

} // namespace kluis::ui
