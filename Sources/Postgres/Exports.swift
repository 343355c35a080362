// `date` is a type of columns like any other: who uses the database gets its values without another import.
@_exported public import CalendarDates
