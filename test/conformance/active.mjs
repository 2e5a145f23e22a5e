const addresses = new Set(['url', 'src', 'next']);

/** Addresses anywhere in a feed that are neither http nor https. `body` is a stranger's by its type. */
export function activeLinks(value) {
  if (Array.isArray(value)) return value.flatMap(activeLinks);
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    if (typeof field !== 'string') return activeLinks(field);
    if (key === 'srcset') return field.split(/,\s+/).filter(isActive);
    return addresses.has(key) && isActive(field) ? [field] : [];
  });
}

function isActive(address) {
  return !/^https?:\/\/[^/]/.test(address);
}
