// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLabel;
class QSpinBox;

namespace kluis::ui {

class Banner;

/// Reports somebody sick or (partly) recovered: from which day, and what part.
class AbsenceDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind {
        Sick,
        Recovery,
    };

    /// \p name: of the person, shown inside the dialog, never in its title.
    AbsenceDialog(Kind kind, const QString& name, const QDate& today, QWidget* parent);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QDate from() const;
    /// Sick: the part absent; recovery: the part recovered. 0..100.
    [[nodiscard]] double percentage() const;
    void showFailure(const QString& sentence);

Q_SIGNALS:
    void submitted();

private:
    Kind m_kind;
    Banner* m_banner;
    QDateEdit* m_from;
    QSpinBox* m_percentage;
};

} // namespace kluis::ui
