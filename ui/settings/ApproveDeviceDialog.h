// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/WaitingDevice.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace kluis::ui {

class Banner;
class CodeField;

/// A new computer of the person waits for the medical keys: which it is, whether it is really theirs, and a field for the
/// number it shows. Stays open until it is decided.
class ApproveDeviceDialog : public QDialog {
    Q_OBJECT

public:
    explicit ApproveDeviceDialog(QWidget* parent);
    /// What waits; nothing: none does.
    void setDevice(const std::optional<app::WaitingDevice>& device);
    void setBusy(bool busy);
    void showFailure(const QString& sentence);
    /// The request is over: nothing can be typed any more.
    void showEnded(const QString& sentence);

Q_SIGNALS:
    void lookWanted();   ///< does one wait?
    void answerWanted(); ///< it is the person's own
    void numberTyped(const QString& number);
    void refuseWanted();

private:
    void showStep();
    void emptyNumber();

    Banner* m_banner;
    QLabel* m_what;
    QLabel* m_hint;
    QWidget* m_numberGroup;
    CodeField* m_number;
    QPushButton* m_look;
    QPushButton* m_answer;
    QPushButton* m_give;
    QPushButton* m_refuse;
    QPushButton* m_close;
    std::optional<app::WaitingDevice> m_device;
    bool m_ended = false;
};

} // namespace kluis::ui
