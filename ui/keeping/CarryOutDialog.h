// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/CarryingOut.h"
#include "core/domain/RequestKey.h"

#include <QDialog>
#include <QList>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace kluis::ui {

class Banner;

/// Carrying out one request about single values: which they are, the correct one, the employee's own words, or that they are
/// removed and on which ground; and afterwards whom to tell. Of what the person found himself there is one ground only. Knows
/// nothing of where values come from.
class CarryOutDialog : public QDialog {
    Q_OBJECT

public:
    CarryOutDialog(domain::RequestKey::Kind kind, QWidget* parent);

    void setValues(const QList<app::AskableValue>& values);
    void setBusy(bool busy);
    void showFailure(const QString& sentence);
    /// \p told: whom to tell, as far as the file says.
    void showDone(const QString& sentence, const QList<app::TellWhom>& told);

    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] protocol::AskedChange::Kind ground() const; ///< of a removal
    [[nodiscard]] QString correctValue() const;
    [[nodiscard]] QString statement() const;

Q_SIGNALS:
    void removeWanted();
    void correctWanted();
    void attachWanted();

private:
    void build();
    [[nodiscard]] QWidget* correctForm();
    [[nodiscard]] QWidget* attachForm();
    [[nodiscard]] QWidget* groundForm();
    [[nodiscard]] QWidget* rowOf(const QString& label, QWidget* control, QPushButton* button);
    void showButtons();
    void showGround();
    void askBeforeRemoving();
    [[nodiscard]] QList<const app::AskableValue*> chosenValues() const;
    [[nodiscard]] bool mayCorrect() const;
    [[nodiscard]] bool mayRemove() const;

    domain::RequestKey::Kind m_kind;
    QList<app::AskableValue> m_values;
    bool m_isBusy = false;
    Banner* m_banner;
    QTableWidget* m_table;
    QLineEdit* m_correct;
    QPushButton* m_correctButton;
    QPlainTextEdit* m_statement;
    QPushButton* m_attach;
    QRadioButton* m_notNeeded;
    QRadioButton* m_unlawful;
    QLabel* m_groundHint;
    QPushButton* m_remove;
    QLabel* m_tell;
};

} // namespace kluis::ui
