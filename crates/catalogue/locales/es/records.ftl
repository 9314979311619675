# records

## The list

# A table of records; its heads are the labels of its cells, too.
records-table = Registros
records-head-title = Título
records-head-type = Tipo
records-head-state = Estado
records-head-due = Vence
records-head-workspace = Espacio de trabajo
records-head-owner = Propietario
records-head-assignee = Asignado a
records-overdue-badge = Vencido
records-new = Registro nuevo
records-search = Buscar por título o detalles
records-any-type = Cualquier tipo
records-due-any = Cualquier fecha
records-whose = De quién
records-whose-any = De cualquiera
records-workspace-any = Todos sus espacios de trabajo
records-none-no-workspace = No está en ningún espacio de trabajo
records-none-no-workspace-told = Los registros pertenecen a espacios de trabajo, y usted ve los de los suyos. Pida a quien administra su empresa que le añada a uno.
records-none-fits = Ningún registro coincide
records-none-fits-told = Ninguno de los registros que ve tiene este texto, tipo, estado, día y espacio de trabajo.
records-show-unclosed = Mostrar todo lo no cerrado
records-none-yet = Aquí no hay nada que hacer
records-none-yet-make = Cree el primer registro: algo que vence, una máquina, un vehículo, un defecto.
records-none-yet-wait = En cuanto alguien cree un registro en uno de sus espacios de trabajo, aparecerá aquí.

## What the list can be narrowed by

records-states-unfinished = No cerrados
records-states-open = Abiertos
records-states-in-progress = En curso
records-states-done = Hechos
records-states-closed = Cerrados
records-states-all = Cualquier estado
records-due-overdue = Vencidos
records-due-week = Vencen en 7 días
records-due-month = Vencen en 30 días
records-due-never = Sin fecha
records-whose-mine = Míos o asignados a mí
records-whose-owned = Míos
records-whose-assigned = Asignados a mí
records-whose-unassigned = Sin asignar

## Saved lists

records-views = Listas guardadas
records-view-forget = Olvidar esta lista
records-view-save-this = Guardar esta lista
records-view-name = Nombre
records-view-save = Guardar

## One record

records-to-dashboard = Panel
records-register = Registro
records-change = Cambiar
records-facts = Qué es
records-state = Estado
records-due = Vence
records-due-at-no-time = Nunca
records-due-day-overdue = { $day }, vencido
records-workspace = Espacio de trabajo
records-workspace-none = Ninguno: vino con una invitación
records-owner = Propietario
records-assignee = Asignado a
records-nobody = Nadie
# To whom it is assigned, and by whom.
records-assigned-by = { $name }, por { $by }
records-write-to = Escribir a { $name }
records-progress = ¿Cómo va?
records-progress-closed = Está cerrado: no queda nada que contar.
records-progress-note = Qué ha pasado
records-progress-tell = Comunicar
records-history = Historial
records-history-none = No ha cambiado nada desde que vino con una invitación.
# What somebody did to it; the day and the time stand after that.
records-history-created = { $name } creó el registro
records-history-progress = { $name } comunicó cómo va
records-history-changed = { $name } cambió el registro

## What was done last

records-done-created = El registro está creado.
records-done-changed = El registro está cambiado.
records-done-told = Gracias. Ha quedado anotado.
records-done-out-of-sight = El registro está cambiado, y usted ya no puede verlo.

## The form

records-cannot-make = No puede crear registros
records-cannot-make-told = Cada uno pertenece a un espacio de trabajo, y usted no está en ninguno. Diríjase a quien administra su empresa.
records-back = Volver al registro
records-type = Tipo
records-type-choose = Elija un tipo
records-workspace-choose = Elija un espacio de trabajo
records-go-on = Continuar
records-leave = Dejarlo
records-change-title = Cambiar { $title }
records-new-expiration-item = Nuevo: Vencimiento
records-new-contact = Nuevo: Contacto
records-new-company = Nuevo: Compañía
records-new-location = Nuevo: Ubicación
records-new-equipment = Nuevo: Equipamiento
records-new-vehicle = Nuevo: Vehículo
records-new-defect = Nuevo: Defecto
records-save = Guardar
records-make = Crear el registro
records-find-people = Buscar por nombre a las personas entre las que elegir
records-find = Buscar
records-notes = Notas

## What it is about

records-kind-expiration-item = Vencimiento
records-kind-contact = Contacto
records-kind-company = Compañía
records-kind-location = Ubicación
records-kind-equipment = Equipamiento
records-kind-vehicle = Vehículo
records-kind-defect = Defecto

# What the field for its title is called.
records-title-expires = Qué vence
records-title-name = Nombre
records-title-equipment = Qué es
records-title-vehicle = Qué vehículo
records-title-defect = Qué está roto

# What the field for the day is called.
records-due-expires = Vence el
records-due-check = Próxima revisión el
records-due-on = Fecha límite

## How far it is

records-state-open = Abierto
records-state-in-progress = En curso
records-state-done = Hecho
records-state-closed = Cerrado

## Fields that only some types have

records-field-reference = Número
records-field-issuer = Emitido por
records-field-email = Correo
records-field-phone = Teléfono
records-field-mobile = Teléfono móvil
records-field-job-title = Puesto
records-field-company = Compañía
records-field-address = Dirección
records-field-maker = Fabricante
records-field-serial-number = Número de serie
records-field-plate = Matrícula
records-field-place = Dónde

## Why something was refused

records-refused-not-found = Esto no se ha encontrado. Puede que se haya quitado o que usted no pueda verlo.
records-refused-not-permitted = Su rol o su conjunto de registros no le permite cambiar esto. Diríjase a quien administra su empresa.
records-refused-changed = Alguien ha cambiado este registro entretanto, y no se ha guardado nada de lo suyo. Abra el registro en otra pestaña, vea qué hay de nuevo y escriba su cambio otra vez.
records-refused-workspace = Ya no está en este espacio de trabajo, o está archivado. Elija otro.
records-refused-owner = Esta persona no puede ser propietaria del registro: no puede tener registros propios o no está en su espacio de trabajo. Elija a otra.
records-refused-assignee = Esto no se puede asignar a esta persona: no está en su espacio de trabajo, o es externa y no se trata de un defecto. Elija a otra.
records-refused-out-of-sight = Usted no vería este registro. Elíjase en «Propietario», asígneselo o elija a alguien de su departamento.
