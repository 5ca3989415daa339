// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kluis::ui {

class Banner;
class EmployerBox;
class FileField;
class Question;
class WorkBar;

/// The keys of the medical group: new ones, everything sealed again under the newest, and the group taken back with two of the
/// three printed shares when no lead is left (SECURITY B1). Each part shows for whom it is.
class KeysPanel : public QWidget {
    Q_OBJECT

public:
    explicit KeysPanel(QWidget* parent = nullptr);
    /// Short name and name of each.
    void setEmployers(const QList<QPair<QString, QString>>& employers);
    /// \p isMember reads medical content; \p isLead also leads the group. Who leads needs no shares.
    void setRights(bool isMember, bool isLead);
    void setBusy(bool busy);
    void setProgress(quint64 done, quint64 total);
    void showFailure(const QString& sentence);
    void showSuccess(const QString& sentence);
    void forget();

Q_SIGNALS:
    void renewWanted(const QString& employer); ///< short name; empty: all
    void resealWanted(const QString& employer);
    void recoveryWanted(const QStringList& shares, const QString& kitFile);
    void stopWanted();

private:
    QWidget* buildRenewal();
    QWidget* buildSealing();
    QWidget* buildRecovery();
    void recover();

    Banner* m_banner;
    WorkBar* m_running;
    EmployerBox* m_employer;
    QWidget* m_body = nullptr;
    QWidget* m_which = nullptr;
    QWidget* m_renewal = nullptr;
    QWidget* m_sealing = nullptr;
    QWidget* m_recovery = nullptr;
    Question* m_question = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_second = nullptr;
    FileField* m_kitFile = nullptr;
};

} // namespace kluis::ui
