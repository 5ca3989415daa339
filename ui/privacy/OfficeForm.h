// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/OfficeValues.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace kluis::ui {

/// One record of the privacy office to be read and changed; what does not belong to its kind is not there.
class OfficeForm : public QWidget {
    Q_OBJECT

public:
    explicit OfficeForm(QWidget* parent = nullptr);

    void setRecord(const app::OfficeRecord& record);
    /// What stands in the fields now.
    [[nodiscard]] app::OfficeRecord record() const;
    [[nodiscard]] bool isChanged() const { return record() != m_shown; }

Q_SIGNALS:
    void edited(); ///< what stands in the fields became something else

private:
    /// A moment that may be missing.
    struct Moment {
        QCheckBox* isThere;
        QDateTimeEdit* at;
    };
    Moment addMoment(QVBoxLayout* column, const QString& label, const char* name);
    QPlainTextEdit* addText(QVBoxLayout* column, const QString& label, const char* name);
    static void set(const Moment& moment, qint64 millis);
    [[nodiscard]] static qint64 get(const Moment& moment);
    void showKind(app::OfficeKind kind);

    void connectFields();

    app::OfficeRecord m_record;
    app::OfficeRecord m_shown; ///< as the fields gave it back at once: they know no carriage return, nor its like
    QLabel* m_kind;
    QLineEdit* m_title;
    QPlainTextEdit* m_facts;
    QWidget* m_breach;
    QWidget* m_review;
    QPlainTextEdit* m_effects;
    QPlainTextEdit* m_measures;
    Moment m_aware;
    QComboBox* m_decision;
    QPlainTextEdit* m_reasons;
    Moment m_authority;
    Moment m_people;
    Moment m_reviewed;
    QPlainTextEdit* m_attendance;
    QCheckBox* m_closed;
};

} // namespace kluis::ui
