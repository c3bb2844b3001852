// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/variabletransfer.h"

#include "homey/home.h"
#include "net/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <cmath>
#include <optional>

namespace foyer {

namespace {

constexpr qsizetype maxFile = 4 * 1024 * 1024;
constexpr qsizetype maxRows = 1000;
constexpr int maxName = 256;

using Kind = VariableImport::Kind;
using Problem = VariableImport::Problem;

struct Row
{
    QString id;
    QString name;
    QString type;
    QString text; ///< of a CSV file
    Value value;  ///< of a JSON file
    bool isTyped = false;
};

QString typeName(Variable::Type type)
{
    if (type == Variable::Type::Boolean)
        return QStringLiteral("boolean");
    return type == Variable::Type::Number ? QStringLiteral("number") : QStringLiteral("string");
}

std::optional<Variable::Type> typeOf(const QString &name)
{
    for (const auto type :
         {Variable::Type::Boolean, Variable::Type::Number, Variable::Type::String}) {
        if (name.trimmed().compare(typeName(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return {};
}

QString quoted(QString field)
{
    const bool isPlain = !field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n') &&
                         !field.contains(u'\r') && field == field.trimmed();
    if (isPlain)
        return field;
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString textOf(const Value &value)
{
    if (const auto boolean = value.boolean())
        return *boolean ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto number = value.number())
        return QLocale::c().toString(*number, 'g', QLocale::FloatingPointShortest);
    return value.string().value_or(QString());
}

/// RFC 4180: quotes, doubled quotes and line ends within them. A semicolon separates where the
/// headings are separated so, as spreadsheets of some countries do.
QList<QStringList> parseCsv(const QString &text)
{
    const QString head = text.left(text.indexOf(u'\n'));
    const QChar separator = head.count(u';') > head.count(u',') ? u';' : u',';
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    const auto endRow = [&] {
        row << std::exchange(field, QString());
        if (row.size() > 1 || !row.first().trimmed().isEmpty())
            rows << row;
        row.clear();
    };
    for (qsizetype at = 0; at < text.size() && rows.size() <= maxRows + 1; ++at) {
        const QChar c = text.at(at);
        if (isQuoted) {
            if (c != u'"')
                field += c;
            else if (at + 1 < text.size() && text.at(at + 1) == u'"')
                field += text.at(++at);
            else
                isQuoted = false;
        } else if (c == u'"' && field.isEmpty()) {
            isQuoted = true;
        } else if (c == separator) {
            row << std::exchange(field, QString());
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            field += c;
        }
    }
    if (!field.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

std::optional<QList<Row>> rowsOfCsv(const QByteArray &file)
{
    QString text = QString::fromUtf8(file);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    const QList<QStringList> lines = parseCsv(text);
    if (lines.isEmpty())
        return {};
    QStringList heads;
    for (const QString &head : lines.first())
        heads << head.trimmed().toLower();
    const qsizetype name = heads.indexOf(QStringLiteral("name"));
    const qsizetype type = heads.indexOf(QStringLiteral("type"));
    const qsizetype value = heads.indexOf(QStringLiteral("value"));
    const qsizetype id = heads.indexOf(QStringLiteral("id"));
    if (name < 0 || value < 0)
        return {};
    QList<Row> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList &line = lines.at(i);
        rows << Row{id < 0 ? QString() : line.value(id).trimmed(),
                    line.value(name).trimmed(),
                    type < 0 ? QString() : line.value(type),
                    line.value(value),
                    {},
                    false};
    }
    return rows;
}

std::optional<QList<Row>> rowsOfJson(const QByteArray &file)
{
    const auto document = JsonDocument::parse(file);
    if (!document)
        return {};
    JsonValue list = document->root();
    if (list["variables"].isArray() || list["variables"].isObject())
        list = list["variables"];
    if (!list.isArray() && !list.isObject())
        return {};
    QList<Row> rows;
    list.forEach([&](const QString &key, const JsonValue &item) {
        if (rows.size() > maxRows)
            return;
        Row row{item["id"].string().value_or(key),
                item["name"].string().value_or(QString()),
                item["type"].string().value_or(QString()),
                {},
                Value::fromJson(item["value"]),
                true};
        rows << row;
    });
    return rows;
}

Value valueOf(const Row &row, Variable::Type type)
{
    if (row.isTyped)
        return row.value;
    const QString text = row.text.trimmed();
    if (type == Variable::Type::String)
        return Value(row.text);
    if (type == Variable::Type::Number) {
        bool isNumber = false;
        const double number = QLocale::c().toDouble(text, &isNumber);
        return isNumber && std::isfinite(number) ? Value(number) : Value();
    }
    for (const char *yes : {"true", "yes", "1"}) {
        if (text.compare(QLatin1String(yes), Qt::CaseInsensitive) == 0)
            return Value(true);
    }
    for (const char *no : {"false", "no", "0"}) {
        if (text.compare(QLatin1String(no), Qt::CaseInsensitive) == 0)
            return Value(false);
    }
    return {};
}

VariableImport::Problem place(VariableImport &item, const Row &row, const Home &home)
{
    const Variable *known = home.variable(row.id);
    if (!known) {
        for (const QString &id : home.variableIds()) {
            const Variable *other = home.variable(id);
            if (other->name != item.name)
                continue;
            if (known)
                return Problem::Ambiguous;
            known = other;
        }
    }
    const auto type = typeOf(row.type);
    if (!type && !row.type.trimmed().isEmpty())
        return Problem::BadType;
    if (!known && !type)
        return Problem::BadType;
    item.type = known ? known->type : *type;
    if (known) {
        item.id = known->id;
        if (type && *type != known->type)
            return Problem::OtherType;
    }
    item.to = valueOf(row, item.type);
    Variable candidate;
    candidate.type = item.type;
    if (item.to.isNull() || !candidate.accepts(item.to))
        return Problem::BadValue;
    if (!known && item.name.isEmpty())
        return Problem::NoName;
    item.kind = !known ? Kind::Create : known->shown() == item.to ? Kind::Same : Kind::Change;
    if (known)
        item.from = known->shown();
    return Problem::None;
}

} // namespace

QByteArray variablesToCsv(const QList<Variable> &variables)
{
    QString text = QStringLiteral("id,name,type,value\r\n");
    for (const Variable &variable : variables) {
        const QStringList fields{quoted(variable.id), quoted(variable.name),
                                 typeName(variable.type), quoted(textOf(variable.value))};
        text += fields.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QByteArray variablesToJson(const QList<Variable> &variables)
{
    QJsonArray list;
    for (const Variable &variable : variables)
        list.append(QJsonObject{{QStringLiteral("id"), variable.id},
                                {QStringLiteral("name"), variable.name},
                                {QStringLiteral("type"), typeName(variable.type)},
                                {QStringLiteral("value"), variable.value.toJson()}});
    return QJsonDocument(QJsonObject{{QStringLiteral("variables"), list}}).toJson();
}

Result<QList<VariableImport>> readVariables(const QByteArray &file, const Home &home)
{
    if (file.size() > maxFile)
        return fail(Error::Kind::Protocol, {}, QStringLiteral("too_large"));
    const QByteArray start = file.trimmed().left(4);
    const bool isJson = start.startsWith('{') || start.startsWith('[') ||
                        start.startsWith("\xEF\xBB\xBF{") || start.startsWith("\xEF\xBB\xBF[");
    const auto rows = isJson ? rowsOfJson(file) : rowsOfCsv(file);
    if (!rows)
        return fail(Error::Kind::Protocol, {}, QStringLiteral("bad_shape"));
    if (rows->size() > maxRows)
        return fail(Error::Kind::Protocol, {}, QStringLiteral("too_large"));
    QList<VariableImport> items;
    QSet<QString> seen;
    for (const Row &row : *rows) {
        VariableImport item;
        item.name = row.name.trimmed().left(maxName);
        item.problem = place(item, row, home);
        const QString key = item.id.isEmpty() ? QString(u'n' + item.name) : QString(u'i' + item.id);
        if (item.problem == Problem::None && seen.contains(key)) {
            item.problem = Problem::Twice;
            item.kind = Kind::Unusable;
        }
        seen.insert(key);
        items << item;
    }
    return items;
}

} // namespace foyer
