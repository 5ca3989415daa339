// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace kluis::ui {

class Banner;

/// The first medical lead starts the practice's medical group: makes the recovery kit, prints it, and types its check
/// group back, so that it is certain that the paper exists. Until then nothing medical can be written.
class KitPanel : public QWidget {
    Q_OBJECT

public:
    enum class Step {
        Start,   ///< no kit yet
        Confirm, ///< made: print it and type the check group
    };

    explicit KitPanel(QWidget* parent = nullptr);
    void setStep(Step step);
    [[nodiscard]] Step step() const { return m_step; }
    /// Where the kit lies that is to be printed.
    void setFile(const QString& file);
    void showFailure(const QString& sentence);
    void setBusy(bool busy);

Q_SIGNALS:
    /// \p file: where the kit is to be written (PDF).
    void genesisWanted(const QString& file);
    void confirmWanted(const QString& group);

private:
    QWidget* startPage();
    QWidget* confirmPage();
    void choose();
    void openKit();

    Step m_step = Step::Start;
    Banner* m_banner;
    QStackedWidget* m_pages;
    QLineEdit* m_file = nullptr;
    QLabel* m_where = nullptr;
    QLineEdit* m_group = nullptr;
};

} // namespace kluis::ui
