// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/KeepingState.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace kluis::ui {

class Question;

/// Dossiers that must not be destroyed, and why. A privacy officer sets and lifts holds; who works on the dossiers reads
/// them.
class HoldsPage : public QWidget {
    Q_OBJECT

public:
    explicit HoldsPage(QWidget* parent = nullptr);

    /// \p employers: short name and name. \p mayHold: whether holds are set and lifted here.
    void begin(const QList<std::pair<QString, QString>>& employers, bool mayHold);
    /// The dossier that is chosen stays chosen where it is still held.
    void setHolds(const QList<app::HoldLine>& holds);
    void setBusy(bool busy);
    /// What was typed for a new hold was taken.
    void clearForm();
    void forget();

Q_SIGNALS:
    void holdWanted(const QString& employer, const kluis::DossierId& dossier, const QString& reason);
    void liftWanted(const QString& employer, const kluis::DossierId& dossier);
    /// What was typed is no dossier.
    void mistaken(const QString& sentence);

private:
    void build();
    void showButtons();
    void submit();
    void askToLift();
    /// Null where none is chosen.
    [[nodiscard]] const app::HoldLine* chosen() const;

    QTableWidget* m_table;
    QWidget* m_form;
    QComboBox* m_employer;
    QLineEdit* m_dossier;
    QLineEdit* m_reason;
    QPushButton* m_hold;
    QPushButton* m_lift;
    Question* m_question;
    QList<app::HoldLine> m_holds;
    app::HoldLine m_asked; ///< what the open question is about; yes is said to this one and no other
    bool m_mayHold = false;
    bool m_isBusy = false;
};

} // namespace kluis::ui
