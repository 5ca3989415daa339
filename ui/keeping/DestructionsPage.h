// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/KeepingState.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace kluis::ui {

class DestructionModel;
class Question;

/// What was proposed to be destroyed, by whom, and what became of it: the second person confirms or declines, who proposed
/// takes it back, and the certificate of what was done is saved. Knows nothing of where it comes from.
class DestructionsPage : public QWidget {
    Q_OBJECT

public:
    explicit DestructionsPage(QWidget* parent = nullptr);

    /// \p lines newest first. What is chosen stays chosen.
    void setLines(const QList<app::DestructionLine>& lines);
    void setBusy(bool busy);
    void forget() { setLines({}); }
    [[nodiscard]] DestructionModel* model() const { return m_model; }

Q_SIGNALS:
    void confirmWanted(const QList<kluis::RecordId>& destructions);
    void refuseWanted(const QList<kluis::RecordId>& destructions);
    void certificateWanted(const kluis::RecordId& destruction);

private:
    void build();
    void showChosen();
    void hideQuestions();
    void askToConfirm();
    void askToRefuse();
    [[nodiscard]] QList<app::DestructionLine> chosen() const;
    [[nodiscard]] QList<RecordId> ids() const;

    DestructionModel* m_model;
    QTableView* m_table;
    QLabel* m_detail;
    QPushButton* m_confirm;
    QPushButton* m_refuse;
    QPushButton* m_certificate;
    Question* m_confirmQuestion;
    Question* m_refuseQuestion;
    QList<RecordId> m_asked; ///< what the open question is about; yes is said to these and no others
    bool m_isBusy = false;
};

} // namespace kluis::ui
