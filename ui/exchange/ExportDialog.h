// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/DossierExport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace kluis::ui {

class Banner;
class FileField;

/// An employer's employees, or their absence, go into a file for another system: which employer, what, where to, and of a
/// SIVI message for whom. Modeless; decides nothing.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    using Employers = QList<QPair<QString, QString>>; ///< short name and name

    explicit ExportDialog(const Employers& employers, QWidget* parent = nullptr);

    [[nodiscard]] QString employer() const;
    [[nodiscard]] app::ExportInput input() const;
    /// Whom the employer's last message was for; what was typed since stays.
    void setAddress(const app::SiviEnvelope& address);

    /// So many dossiers of how many are done; nothing else can be done meanwhile.
    void setProgress(quint64 done, quint64 total);
    void setBusy(bool busy);
    void showOutcome(const app::ExportOutcome& outcome);
    void showStopped();
    void showFailure(const QString& sentence);
    /// While it is busy: asks to stop, and stays until the outcome is shown.
    void reject() override;

Q_SIGNALS:
    void addressWanted(); ///< of the employer that is chosen
    void exportWanted();
    void stopWanted();

private:
    void build(const Employers& employers);
    [[nodiscard]] QWidget* buildAddress();
    void addButtons();
    [[nodiscard]] app::ExportInput::Format format() const;
    [[nodiscard]] bool isAddressed() const;
    void changed();

    Banner* m_banner;
    QComboBox* m_employer;
    QComboBox* m_format;
    FileField* m_file;
    QList<QLineEdit*> m_parts; ///< of the address, in the order of the envelope; before what fills it
    QWidget* m_address;
    QCheckBox* m_isTest;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_stop;
    QPushButton* m_close;
    bool m_isBusy = false;
};

} // namespace kluis::ui
