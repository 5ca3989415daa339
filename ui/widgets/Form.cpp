// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Form.h"

#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/style/TypeScale.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace kluis::ui::form {

namespace {

QLabel* label(const QString& text, QWidget* parent, const char* role)
{
    auto* made = new QLabel(text, parent);
    made->setProperty("role", QString::fromLatin1(role));
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

QLabel* title(const QString& text, QWidget* parent)
{
    auto* made = label(text, parent, "title");
    made->setFont(sized(made->font(), TextSize::Title));
    made->setWordWrap(true);
    return made;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* made = label(text, parent, "heading");
    made->setFont(sized(made->font(), TextSize::Heading));
    return made;
}

QLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* made = label(text, parent, "paragraph");
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QLabel* hint(const QString& text, QWidget* parent)
{
    auto* made = label(text, parent, "hint");
    made->setForegroundRole(QPalette::PlaceholderText);
    made->setWordWrap(true);
    return made;
}

QLabel* problem(QWidget* parent)
{
    auto* label = hint({}, parent);
    label->setProperty("role", QStringLiteral("problem"));
    label->hide();
    return label;
}

void tell(QLabel* problem, const QString& sentence)
{
    problem->setText(sentence);
    problem->setAccessibleName(sentence);
    problem->setVisible(!sentence.isEmpty());
}

QLabel* labelFor(const QString& text, QWidget* control)
{
    auto* made = label(text, control->parentWidget(), "label");
    made->setBuddy(control);
    made->setWordWrap(true);
    QString name = text;
    control->setAccessibleName(name.remove(u'&'));
    // Mnemonics need Qt's own markup handling; the texts come from our translations.
    made->setTextFormat(Qt::AutoText);
    return made;
}

void nameUnseen(const QString& text, QWidget* control)
{
    auto* made = label(text, control->parentWidget(), "label");
    made->setBuddy(control);
    made->hide();
    control->setAccessibleName(text);
}

void addField(QBoxLayout* layout, const QString& text, QWidget* control)
{
    auto* pair = new QVBoxLayout;
    pair->setSpacing(Look::space(1));
    pair->addWidget(labelFor(text, control));
    pair->addWidget(control);
    layout->addLayout(pair);
}

QLineEdit* passwordField(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QAction* reveal = field->addAction(symbolIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    reveal->setText(QCoreApplication::translate("kluis::ui::Form", "Show what is typed"));
    reveal->setCheckable(true);
    QObject::connect(reveal, &QAction::toggled, field,
                     [field](bool shown) { field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    return field;
}

QPushButton* primaryButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("role", QStringLiteral("primary"));
    button->setDefault(true);
    return button;
}

QPushButton* linkButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("role", QStringLiteral("link"));
    button->setAutoDefault(false);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QFrame* card(QWidget* parent, QVBoxLayout*& column)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("role", QStringLiteral("card"));
    column = new QVBoxLayout(frame);
    column->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(6));
    column->setSpacing(Look::space(3));
    return frame;
}

void asList(QTreeWidget* tree)
{
    tree->setSelectionMode(QAbstractItemView::SingleSelection);
    tree->setUniformRowHeights(true);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QWidget* listPage(QTreeWidget* list, QLabel* hint, const QList<QPushButton*>& buttons, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : buttons) {
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(list, 1);
    column->addWidget(hint);
    column->addLayout(row);
    return page;
}

void fitHeight(QDialog* dialog)
{
    QLayout* layout = dialog->layout();
    layout->activate();
    const int width = qMax(dialog->width(), qMax(dialog->minimumWidth(), layout->minimumSize().width()));
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->sizeHint().height();
    dialog->resize(width, height);
}

QLabel* code(const QString& text, QWidget* parent)
{
    auto* made = label(text, parent, "code");
    made->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace kluis::ui::form
