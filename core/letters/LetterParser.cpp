// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterParser.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/letters/LetterRights.h"

#include <QStringDecoder>

#include <algorithm>

namespace kluis::letters {

using domain::Language;

namespace {

/// Lower-case letters, digits and hyphens, so that it can be a name on the command line and of a file.
bool isGoodId(const QString& id)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !id.isEmpty() && id.size() <= 60 && std::all_of(id.begin(), id.end(), fits);
}

bool hasHiddenSigns(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0xFFFD);
    });
}

LetterPart partOf(LetterPart::Kind kind, LetterLine line)
{
    LetterPart part;
    part.kind = kind;
    part.cells.push_back(std::move(line));
    return part;
}

} // namespace

Error LetterParser::wrong(int column, const QString& what, ErrorCode code) const
{
    return Error(code, tr("Line %1, column %2: %3").arg(m_next).arg(column).arg(what));
}

tl::unexpected<Error> LetterParser::refuse(int column, const QString& what, ErrorCode code) const
{
    return tl::unexpected<Error>(wrong(column, what, code));
}

Result<LetterTemplate> LetterParser::parse(QByteArrayView bytes)
{
    if (bytes.size() > largest) {
        return fail(ErrorCode::LimitExceeded, tr("A template has at most %1 kB.").arg(largest / 1024));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    text.replace(u"\r\n"_qs, u"\n"_qs);
    if (decoder.hasError() || hasHiddenSigns(text)) {
        return fail(ErrorCode::Malformed, tr("A template is text in UTF-8, without signs that do not show."));
    }
    LetterParser parser(text.split(u'\n'));
    if (auto head = parser.readHead(); !head) {
        return failure(head);
    }
    const auto end = parser.readParts(parser.m_letter.parts, 0);
    if (!end) {
        return failure(end);
    }
    if (*end != End::File) {
        return parser.refuse(1, tr("There is no @if that this belongs to."));
    }
    if (auto checked = LetterRights::check(parser.m_letter); !checked) {
        return failure(checked);
    }
    return std::move(parser.m_letter);
}

Result<void> LetterParser::readHead()
{
    QStringList seen;
    while (m_next < m_lines.size()) {
        const QString line = m_lines.at(m_next++).trimmed();
        if (line.isEmpty()) {
            return headIsWhole();
        }
        if (line.startsWith(u'#')) {
            continue;
        }
        const QString key = line.section(u' ', 0, 0);
        if (seen.isEmpty() && line != u"letter 1") {
            return refuse(1, tr("A template begins with \"letter 1\"."), ErrorCode::UnsupportedVersion);
        }
        if (seen.contains(key)) {
            return refuse(1, tr("\"%1\" stands here twice.").arg(key));
        }
        seen.append(key);
        if (auto taken = take(key, line.mid(key.size()).trimmed()); !taken) {
            return taken;
        }
    }
    return headIsWhole();
}

Result<void> LetterParser::take(const QString& key, const QString& value)
{
    const int column = int(key.size()) + 2;
    if (key == u"letter") {
        return {};
    }
    if (key == u"id") {
        m_letter.id = value;
        return isGoodId(value) ? Result<void>()
                               : refuse(column, tr("An id has lower-case letters, digits and hyphens."));
    }
    if (key == u"language") {
        m_letter.language = value == u"nl" ? Language::Dutch : Language::English;
        return value == u"nl" || value == u"en" ? Result<void>() : refuse(column, tr("The language is nl or en."));
    }
    if (key == u"title") {
        m_letter.title = value;
        // What stands in the title gets into the properties of the file, which other programs show.
        return !value.isEmpty() && value.size() <= 100 && !value.contains(u'{')
                   ? Result<void>()
                   : refuse(column, tr("A title has 1 to 100 letters and no placeholder."));
    }
    if (key == u"authors") {
        return takeAuthors(value);
    }
    if (key == u"readers") {
        return takeReaders(value);
    }
    if (key == u"file") {
        m_letter.field = domain::FieldCatalogue::find(value);
        return m_letter.field != nullptr
                   ? Result<void>()
                   : refuse(column, tr("There is no field \"%1\".").arg(value), ErrorCode::InvalidArgument);
    }
    if (key == u"milestone") {
        m_letter.milestone = value;
        return domain::MilestoneCatalogue::newest(value) != nullptr
                   ? Result<void>()
                   : refuse(column, tr("There is no milestone \"%1\".").arg(value), ErrorCode::InvalidArgument);
    }
    return refuse(1, tr("A template's head knows no \"%1\".").arg(key));
}

Result<void> LetterParser::takeAuthors(const QString& value)
{
    for (const QString& name : value.split(u' ', Qt::SkipEmptyParts)) {
        const auto role = domain::roleFromName(name);
        if (!role) {
            return refuse(9, tr("There is no role \"%1\".").arg(name), ErrorCode::InvalidArgument);
        }
        m_letter.authors.push_back(*role);
    }
    return {};
}

Result<void> LetterParser::takeReaders(const QString& value)
{
    for (const QString& name : value.split(u' ', Qt::SkipEmptyParts)) {
        const auto reader = letterReaderFromName(name);
        if (!reader) {
            return refuse(9, tr("A letter's readers are employer, employee and uwv, not \"%1\".").arg(name),
                          ErrorCode::InvalidArgument);
        }
        m_letter.readers.push_back(*reader);
    }
    return {};
}

Result<void> LetterParser::headIsWhole() const
{
    if (m_letter.id.isEmpty() || m_letter.title.isEmpty() || m_letter.authors.empty() || m_letter.readers.empty() ||
        m_letter.field == nullptr) {
        return refuse(1, tr("A template's head names id, title, authors, readers and file."));
    }
    return {};
}

Result<LetterParser::End> LetterParser::readParts(std::vector<LetterPart>& parts, int depth)
{
    m_inParagraph = false;
    while (m_next < m_lines.size()) {
        const QString line = m_lines.at(m_next++);
        const QString bare = line.trimmed();
        if (bare == u"@end" || bare == u"@else") {
            m_inParagraph = false;
            return bare == u"@end" ? End::End : End::Else;
        }
        if (bare.isEmpty() || bare.startsWith(u'#')) {
            m_inParagraph = m_inParagraph && !bare.isEmpty();
            continue;
        }
        if (bare.startsWith(u'@')) {
            m_inParagraph = false;
            if (auto read = readCommand(bare, parts, depth); !read) {
                return failure(read);
            }
            continue;
        }
        if (auto read = readWords(line, parts); !read) {
            return failure(read);
        }
    }
    return End::File;
}

Result<void> LetterParser::readCommand(const QString& line, std::vector<LetterPart>& parts, int depth)
{
    const QString command = line.section(u' ', 0, 0);
    const QString rest = line.mid(command.size()).trimmed();
    const int column = int(command.size()) + 2;
    if (command == u"@if") {
        return readChoice(rest, parts, depth);
    }
    LetterPart part;
    if (command == u"@list") {
        const auto list = placeholder(rest, column);
        if (!list) {
            return failure(list);
        }
        if (list->kind != LetterPlaceholder::Kind::Field || list->field->value().type != domain::ValueType::List) {
            return refuse(column, tr("\"%1\" is no list.").arg(rest), ErrorCode::InvalidArgument);
        }
        part.kind = LetterPart::Kind::List;
        part.placeholder = *list;
    } else if (command == u"@write") {
        part.kind = LetterPart::Kind::Write;
        part.id = rest.section(u' ', 0, 0);
        const QString label = rest.mid(part.id.size()).trimmed();
        if (!isGoodId(part.id) || label.isEmpty() || label.contains(u'{')) {
            return refuse(column, tr("@write is followed by an id and a label."));
        }
        part.cells.push_back({{label, std::nullopt}});
    } else if (command == u"@sign") {
        const auto label = spans(rest, column);
        if (!label) {
            return failure(label);
        }
        part = partOf(LetterPart::Kind::Signature, *label);
    } else {
        return refuse(1, tr("There is no \"%1\".").arg(command));
    }
    parts.push_back(std::move(part));
    return {};
}

Result<void> LetterParser::readChoice(const QString& name, std::vector<LetterPart>& parts, int depth)
{
    if (depth >= deepest) {
        return refuse(1, tr("No more than %1 conditions stand in each other.").arg(deepest), ErrorCode::LimitExceeded);
    }
    const auto condition = placeholder(name, 5);
    if (!condition) {
        return failure(condition);
    }
    LetterPart choice;
    choice.kind = LetterPart::Kind::Choice;
    choice.placeholder = *condition;
    const qsizetype begun = m_next;
    auto end = readParts(choice.then, depth + 1);
    if (end && *end == End::Else) {
        end = readParts(choice.otherwise, depth + 1);
    }
    if (!end) {
        return failure(end);
    }
    if (*end != End::End) {
        m_next = *end == End::File ? begun : m_next;
        return refuse(1, *end == End::File ? tr("This @if has no @end.") : tr("This @if has an @else already."));
    }
    parts.push_back(std::move(choice));
    return {};
}

Result<void> LetterParser::readWords(const QString& line, std::vector<LetterPart>& parts)
{
    const QString bare = line.trimmed();
    if (bare.startsWith(u"| ")) {
        m_inParagraph = false;
        auto made = row(line);
        if (!made) {
            return failure(made);
        }
        parts.push_back(std::move(*made));
        return {};
    }
    const int indent = int(line.indexOf(bare)) + 1;
    const bool marked = bare.startsWith(u"= ") || bare.startsWith(u"- ") || bare.startsWith(u"> ");
    auto words = spans(marked ? bare.mid(2) : bare, indent + (marked ? 2 : 0));
    if (!words) {
        return failure(words);
    }
    if (!marked && m_inParagraph) {
        LetterLine& paragraph = parts.back().cells.front();
        paragraph.push_back({u" "_qs, std::nullopt});
        paragraph.insert(paragraph.end(), words->begin(), words->end());
        return {};
    }
    m_inParagraph = !marked;
    const auto kind = !marked                 ? LetterPart::Kind::Paragraph
                      : bare.startsWith(u'=') ? LetterPart::Kind::Heading
                      : bare.startsWith(u'-') ? LetterPart::Kind::Item
                                              : LetterPart::Kind::Address;
    parts.push_back(partOf(kind, std::move(*words)));
    return {};
}

Result<LetterPart> LetterParser::row(const QString& line) const
{
    LetterPart part;
    part.kind = LetterPart::Kind::Row;
    qsizetype from = line.indexOf(u'|') + 1;
    while (from <= line.size()) {
        const qsizetype bar = line.indexOf(u'|', from);
        const qsizetype to = bar < 0 ? line.size() : bar;
        const QString cell = line.mid(from, to - from);
        const auto words = spans(cell.trimmed(), int(from) + 2);
        if (!words) {
            return failure(words);
        }
        part.cells.push_back(*words);
        from = to + 1;
    }
    if (part.cells.size() < 2 || part.cells.size() > std::size_t(mostCells)) {
        return refuse(1, tr("A row has two to %1 cells.").arg(mostCells));
    }
    return part;
}

Result<LetterLine> LetterParser::spans(const QString& words, int column) const
{
    LetterLine line;
    QString plain;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        const bool doubled = i + 1 < words.size() && words.at(i + 1) == c;
        if ((c == u'{' || c == u'}') && doubled) {
            plain.append(c);
            ++i;
            continue;
        }
        if (c == u'}') {
            return refuse(column + int(i), tr("There is no { that this belongs to."));
        }
        if (c != u'{') {
            plain.append(c);
            continue;
        }
        const qsizetype end = words.indexOf(u'}', i);
        if (end < 0) {
            return refuse(column + int(i), tr("This { has no }."));
        }
        const auto made = placeholder(words.mid(i + 1, end - i - 1), column + int(i) + 1);
        if (!made) {
            return failure(made);
        }
        if (!plain.isEmpty()) {
            line.push_back({std::exchange(plain, QString()), std::nullopt});
        }
        line.push_back({QString(), *made});
        i = end;
    }
    if (!plain.isEmpty() || line.empty()) {
        line.push_back({plain, std::nullopt});
    }
    return line;
}

Result<LetterPlaceholder> LetterParser::placeholder(const QString& name, int column) const
{
    auto made = LetterPlaceholder::of(name.trimmed());
    if (!made) {
        return refuse(column, tr("There is no field \"%1\".").arg(name.trimmed().left(60)), ErrorCode::InvalidArgument);
    }
    made->line = int(m_next);
    made->column = column;
    return *made;
}

} // namespace kluis::letters
