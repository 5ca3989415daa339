// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/ValueInput.h"

#include "core/domain/FieldValue.h"
#include "ui/dossier/StructureInput.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Form.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace kluis::ui {

using domain::ValueType;

namespace {

void fill(QWidget* outer, QWidget* control)
{
    auto* layout = new QVBoxLayout(outer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    outer->setFocusProxy(control);
}

/// What stands in a field for a value: as people write it, and as normalise() reads it back.
QString typedForm(const domain::Field& field, const QString& canonical)
{
    const QString shortDay = DayText::typedFormat(QLocale())
                                 .replace(QLatin1String("dd"), QLatin1String("d"))
                                 .replace(QLatin1String("MM"), QLatin1String("M"));
    switch (field.value().type) {
    case ValueType::Date: {
        const QDate day = QDate::fromString(canonical, Qt::ISODate);
        return day.isValid() ? day.toString(shortDay) : canonical;
    }
    case ValueType::DateTime: {
        // A moment with an offset stays as it is: changing the clock must not change the zone.
        const QDateTime moment = QDateTime::fromString(canonical, QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        return moment.isValid() ? moment.toString(shortDay + QStringLiteral(" H:mm")) : canonical;
    }
    case ValueType::Decimal:
    case ValueType::Phone:
        return domain::displayValue(field, canonical, QLocale());
    default:
        return canonical;
    }
}

class LineInput : public ValueInput {
public:
    LineInput(const domain::Field& field, QWidget* parent)
        : ValueInput(parent), m_field(field), m_edit(new QLineEdit(this))
    {
        fill(this, m_edit);
        watch(m_edit);
        const auto type = field.value().type;
        if (type == ValueType::Line || type == ValueType::Initials || type == ValueType::Address) {
            m_edit->setMaxLength(int(qMin<quint32>(field.value().maxLength * 2, 32767)));
        }
        connect(m_edit, &QLineEdit::textEdited, this, &ValueInput::edited);
        connect(m_edit, &QLineEdit::returnPressed, this, &ValueInput::left);
    }
    [[nodiscard]] QString text() const override { return m_edit->text(); }
    void setValue(const QString& canonical) override
    {
        m_edit->setText(typedForm(m_field, canonical));
        m_edit->setCursorPosition(0);
    }
    void setTyped(const QString& typed) override { m_edit->setText(typed); }
    void setName(const QString& name) override { m_edit->setAccessibleName(name); }

protected:
    const domain::Field& m_field;
    QLineEdit* m_edit;
};

/// A date is typed as one writes it; the calendar is a help, never a must.
class DateInput final : public LineInput {
public:
    DateInput(const domain::Field& field, QWidget* parent) : LineInput(field, parent)
    {
        m_edit->setPlaceholderText(QCoreApplication::translate("kluis::ui::ValueInput", "day-month-year"));
        if (field.value().type == ValueType::Date) {
            QAction* open = m_edit->addAction(symbolIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
            open->setText(QCoreApplication::translate("kluis::ui::ValueInput", "Open the calendar"));
            connect(open, &QAction::triggered, this, &DateInput::openCalendar);
        }
    }

private:
    void openCalendar()
    {
        QMenu menu(this);
        auto* calendar = new QCalendarWidget(&menu);
        calendar->setGridVisible(false);
        const auto now = domain::normalise(m_field, m_edit->text());
        const QDate shown = now && !now->isEmpty() ? QDate::fromString(*now, Qt::ISODate) : QDate::currentDate();
        calendar->setSelectedDate(shown);
        auto* action = new QWidgetAction(&menu);
        action->setDefaultWidget(calendar);
        menu.addAction(action);
        connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](const QDate& day) {
            setValue(day.toString(Qt::ISODate));
            menu.close();
            Q_EMIT left();
        });
        connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
        menu.exec(mapToGlobal(QPoint(0, height())));
    }
};

/// Grows with its text, from three to fourteen lines.
class TextInput final : public ValueInput {
public:
    explicit TextInput(QWidget* parent) : ValueInput(parent), m_edit(new QPlainTextEdit(this))
    {
        fill(this, m_edit);
        watch(m_edit);
        m_edit->setTabChangesFocus(true);
        m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            grow();
            if (!m_setting) {
                Q_EMIT edited();
            }
        });
        grow();
    }
    [[nodiscard]] QString text() const override { return m_edit->toPlainText(); }
    void setValue(const QString& canonical) override
    {
        m_setting = true;
        m_edit->setPlainText(canonical);
        m_setting = false;
    }
    void setTyped(const QString& typed) override { setValue(typed); }
    void setName(const QString& name) override { m_edit->setAccessibleName(name); }
    void setPlaceholder(const QString& text) override
    {
        m_edit->setPlaceholderText(text);
        m_edit->setAccessibleDescription(text);
    }
    [[nodiscard]] QPlainTextEdit* textEdit() const override { return m_edit; }
    [[nodiscard]] bool isWide() const override { return true; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        ValueInput::resizeEvent(event);
        grow();
    }

private:
    void grow()
    {
        const int lines = qBound(3, int(m_edit->document()->size().height()), 14);
        const int margins = int(m_edit->document()->documentMargin()) * 2 + m_edit->frameWidth() * 2;
        m_edit->setFixedHeight(fontMetrics().lineSpacing() * lines + margins + Look::space(1));
    }

    QPlainTextEdit* m_edit;
    bool m_setting = false;
};

/// A choice of codes, or yes and no. The wheel scrolls the page, never the value.
class ChoiceInput final : public ValueInput {
public:
    ChoiceInput(const domain::Field& field, QWidget* parent) : ValueInput(parent), m_box(new QComboBox(this))
    {
        fill(this, m_box);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->installEventFilter(this);
        m_box->addItem(QString(), QString());
        if (field.value().type == ValueType::Boolean) {
            for (const auto& code : {QStringLiteral("true"), QStringLiteral("false")}) {
                m_box->addItem(domain::displayValue(field, code, QLocale()), code);
            }
        } else {
            for (const auto& choice : field.value().codes) {
                m_box->addItem(domain::displayValue(field, choice.code, QLocale()), QString(choice.code));
            }
        }
        connect(m_box, &QComboBox::activated, this, [this] {
            Q_EMIT edited();
            Q_EMIT left();
        });
    }
    [[nodiscard]] QString text() const override { return m_box->currentData().toString(); }
    void setValue(const QString& canonical) override { m_box->setCurrentIndex(qMax(0, m_box->findData(canonical))); }
    void setTyped(const QString& typed) override { setValue(typed); }
    void setName(const QString& name) override { form::nameUnseen(name, m_box); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_box && event->type() == QEvent::Wheel && !m_box->hasFocus()) {
            event->ignore();
            return true;
        }
        return ValueInput::eventFilter(watched, event);
    }

private:
    QComboBox* m_box;
};

} // namespace

ValueInput* ValueInput::make(const domain::Field& field, QWidget* parent)
{
    switch (field.value().type) {
    case ValueType::Text:
    case ValueType::Document:
    case ValueType::CasCodes:
        return new TextInput(parent);
    case ValueType::Choice:
    case ValueType::Boolean:
        return new ChoiceInput(field, parent);
    case ValueType::Date:
    case ValueType::DateTime:
        return new DateInput(field, parent);
    case ValueType::Record:
    case ValueType::List:
        return new StructureInput(field, parent);
    default:
        return new LineInput(field, parent);
    }
}

bool ValueInput::hasFocusInside() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && (focus == this || isAncestorOf(focus));
}

void ValueInput::watch(QWidget* control)
{
    control->installEventFilter(this);
}

bool ValueInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        // The new focus is known only after this event; a popup of our own is no leaving.
        QTimer::singleShot(0, this, [this] {
            if (!hasFocusInside() && QApplication::activePopupWidget() == nullptr) {
                Q_EMIT left();
            }
        });
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kluis::ui
