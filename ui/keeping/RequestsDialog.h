// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "core/domain/RequestKey.h"
#include "core/domain/Role.h"

#include <QDate>
#include <QDialog>
#include <QList>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace kluis::ui {

class Banner;

/// What an employee asked about his own data: the requests of one dossier with their clock, registering one, saying that one
/// was answered, and making the copy. Knows nothing of where they come from.
class RequestsDialog : public QDialog {
    Q_OBJECT

public:
    struct New {
        domain::RequestKey::Kind kind = domain::RequestKey::Kind::Access;
        QDate received;
        int months = 1; ///< the law gives for the answer
        QString remark;
    };

    RequestsDialog(const QString& person, domain::Role role, const QDate& today, QWidget* parent);

    /// Oldest first.
    void setRequests(const QList<app::TaskState>& requests);
    void setBusy(bool busy);
    /// The copy is being made: \p done of \p total parts of the document under way, 0 while unknown.
    void setCopying(bool copying);
    void setProgress(quint64 done, quint64 total);
    void showFailure(const QString& sentence);
    void showDone(const QString& sentence);
    /// What was typed for a new one was taken.
    void clearForm();
    [[nodiscard]] New wanted() const;
    /// When and how the chosen one was answered.
    [[nodiscard]] QDate answeredOn() const;
    [[nodiscard]] QString answerRemark() const;

    void reject() override;

Q_SIGNALS:
    void registerWanted();
    void answerWanted(const QString& request);
    void carryOutWanted(const QString& request, kluis::domain::RequestKey::Kind kind);
    void copyWanted();
    void stopWanted();

private:
    void build(const QString& person);
    [[nodiscard]] QWidget* noticeUnder(QLineEdit* remark);
    [[nodiscard]] QWidget* newForm();
    [[nodiscard]] QWidget* answerForm();
    void kindChosen();
    void showButtons();
    [[nodiscard]] const app::TaskState* chosen() const;

    domain::Role m_role;
    QDate m_today;
    QList<app::TaskState> m_requests;
    Banner* m_banner;
    QTableWidget* m_table;
    QComboBox* m_kind;
    QDateEdit* m_received;
    QSpinBox* m_months;
    QLineEdit* m_remark;
    QPushButton* m_register;
    QDateEdit* m_answered;
    QLineEdit* m_answerRemark;
    QPushButton* m_carryOut;
    QPushButton* m_answer;
    QProgressBar* m_progress;
    QPushButton* m_copy;
    QPushButton* m_stop;
    bool m_isBusy = false;
    bool m_isCopying = false;
};

} // namespace kluis::ui
